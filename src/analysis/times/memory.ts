import type { Expression } from './expression';
import { readValue, type ReadValue } from './read-value';
import { yearBefore, yearValue } from './values';

/** What a value was made of: the day of publication, or what had been told before. */
export interface Asked {
  /** the expression says when its clause took place, and is no attribute of a noun */
  readonly governs: boolean;
  published: boolean;
  told: boolean;
}

const periodLife = 5;

/** so many years before the story are its background */
const farBack = 5;

/** a story goes on over paragraphs where so many dates name their year for one that counts from today */
const toldForOneFromToday = 3;

/**
 * What has been mentioned so far: the reference of "the following day", the period of "a year
 * earlier", and the date that the story has reached.
 */
export class Memory {
  reference: string | null = null;
  period: string | null = null;
  story: ReadValue | null = null;
  /** the last clock time with its day */
  clock: string | null = null;
  private periodAge = 0;
  private block = -1;
  private fromToday = 0;
  private named = 0;

  beginSentence(block: number): void {
    this.periodAge++;
    if (this.periodAge > periodLife) this.period = null;
    if (block !== this.block && this.fromToday * toldForOneFromToday > this.named) this.story = null;
    this.block = block;
  }

  /** Notes a value of an expression; `year` is that of publication. */
  remember({ type }: Expression, value: string, asked: Asked, year: number): void {
    // "for the nine months it lost more than a year earlier": what is compared is no quarter any
    // more
    if (this.period !== null && (value === 'P9M' || value === 'P6M')) this.period = yearValue(year);
    if (type !== 'DATE' && type !== 'TIME') return;
    if (/T\d\d:\d\d$/.test(value)) this.clock = value;
    const read = readValue(value);
    if (read === null) return;
    if (asked.governs) this.reference = value;
    this.goOn(read, asked);
    // "a year earlier" only looks back; the report goes on about the period it is compared with
    if (/-[QH]\d$/.test(value) && (this.period === null || value !== yearBefore(this.period))) {
      this.period = value;
      this.periodAge = 0;
    }
  }

  private goOn(read: ReadValue, asked: Asked): void {
    if (asked.published) {
      this.fromToday++;
      this.story = null;
    } else if (asked.told) {
      // "two decades earlier" only looks back
      if (this.story !== null && this.story.day.year - read.day.year < farBack) this.story = read;
    } else {
      this.named++;
      if (asked.governs) this.story = read;
    }
  }
}
