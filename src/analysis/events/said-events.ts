import { hasSentences } from '../../model/article';
import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import { perfectAuxiliaries } from '../lexicon/auxiliaries';
import type { Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';
import { tokenAt, type ReadText } from '../text/read-text';
import { sideOf } from './event-date';
import { eventNounOf, speakingOccasions } from '../lexicon/event-nouns';
import type { EventEvidence } from './event-context';
import type { FoundEvent } from './found-event';
import { isOfHabit } from './habit';
import { peopleOf, type Settled } from './settled-cues';

const reach = 12;
/** no sentence worth reading names more times */
const mostTimes = 20;

/** A statement by its cue's verb. */
interface Statement {
  readonly token: number;
  readonly block: number;
  readonly speakers: string;
  readonly said: string | null;
  readonly attribution: Attribution;
}

/**
 * Statements with a known date: cues of one speaker on one date are one event, and so is the
 * interview, speech or briefing that their sentence names. A person who goes on speaking from
 * paragraph to paragraph does so on one day.
 */
export function saidEvents(
  { reading, attributions, times, datePublished, who }: EventEvidence,
  settled: ReadonlyMap<number, Settled>,
): FoundEvent[] {
  const statements = attributions
    .flatMap((attribution) => statementOf(reading, attribution))
    .filter(({ token }) => settled.get(token) !== 'noEvent');
  const timesOfSentence = new Map<number, number[]>();
  times.forEach(({ start }, time) => {
    const sentence = reading.tokens[tokenAt(reading.tokens, start)]!.sentence;
    const known = timesOfSentence.get(sentence);
    if (known === undefined) timesOfSentence.set(sentence, [time]);
    else known.push(time);
  });
  return runsOf(statements).flatMap((run) => {
    const dates = new Set(run.map(({ said }) => said).filter((said) => said !== null));
    const common = dates.size === 1 && isDay([...dates][0]!) ? [...dates][0]! : null;
    return run.flatMap((statement) => {
      const now = (): string => dayOfHead(reading, times, statement.token) ?? datePublished;
      const carried = isPerfect(reading, statement.token) ? null : common;
      const said = statement.said ?? carried ?? (speaksNow(reading, statement) ? now() : null);
      if (said === null || contradicts(reading, statement, said, datePublished)) return [];
      const date = said.replace(/T.*$/, '');
      const near = (timesOfSentence.get(reading.tokens[statement.token]!.sentence) ?? []).slice(0, mostTimes);
      const time = near.find((index) => times[index]!.value.startsWith(date)) ?? null;
      const tokens = [statement.token, ...(time === null ? [] : occasionsAfter(reading, statement.token))];
      const { countries } = who({ first: statement.token, end: statement.token + 1 });
      const people = peopleOf(statement.attribution);
      return tokens.map(
        (token) =>
          ({
            token,
            status: 'said',
            date,
            times: time === null ? [] : [time],
            people,
            countries,
            key: `said ${statement.speakers}`,
          }) as const,
      );
    });
  });
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d/.test(date);

/** "has acknowledged", some day or other */
function isPerfect({ tokens }: ReadText, verb: number): boolean {
  let k = verb - 1;
  while (k > 0 && tokens[k]!.pos === 'ADV') k--;
  return k >= 0 && perfectAuxiliaries.has(tokens[k]!.lower);
}

function statementOf(reading: ReadText, attribution: Attribution): Statement[] {
  const { cue, said, speakers } = attribution;
  const token = cue === null ? null : verbOfCue(reading, cue);
  if (token === null) return [];
  const who = speakers.length === 0 ? `unknown ${token}` : speakers.map((speaker) => speaker.id).join(' ');
  return [{ token, block: reading.tokens[token]!.block, speakers: who, said, attribution }];
}

/**
 * "The minister says", "Owners hope", "according to the mayor": what a report gives in the present
 * is of its day of publication. A headline's present is not, nor is what a paper or another body
 * has put out.
 */
function speaksNow({ tokens, sentences, blocks }: ReadText, { token, attribution }: Statement): boolean {
  const { lower, sentence, block } = tokens[token]!;
  if (!hasSentences(blocks[block]!.role)) return false;
  if (isOfHabit(tokens, sentences[sentence]!, token)) return false;
  if (lower === 'according') return attribution.speakers.every(({ kind }) => kind === 'person' || kind === 'unnamed');
  return isMainVerb(tokens[token]!) && formOfVerb(tokens, token, sentences[sentence]!.firstToken).form === 'present';
}

/** The day that heads what is told in the present: "6 November 2016: The bank announces" */
function dayOfHead({ tokens, text }: ReadText, times: EventEvidence['times'], token: number): string | null {
  const { start, block } = tokens[token]!;
  let day: string | null = null;
  for (const time of times) {
    if (time.start > start) break;
    const isHead = text.charAt(time.end) === ':' && tokens[tokenAt(tokens, time.start)]!.block === block;
    if (isHead && /^\d{4}-\d\d-\d\d$/.test(time.value)) day = time.value;
  }
  return day;
}

/**
 * "The charter, adopted in 1987, allows it": what is said in the present was not said on an earlier
 * day, unless the owner gave that day.
 */
function contradicts(
  { tokens, sentences }: ReadText,
  { token, attribution }: Statement,
  said: string,
  datePublished: string,
): boolean {
  if (attribution.correctedByEditor === true && attribution.said !== null) return false;
  // "a vision for 2030": nobody has said anything yet then
  if (said.length < 10 && sideOf(said, datePublished) === 'after') return true;
  const { form } = formOfVerb(tokens, token, sentences[tokens[token]!.sentence]!.firstToken);
  return form === 'present' && sideOf(said, datePublished) === 'before';
}

/**
 * Statements of one person in paragraphs that follow one another; every other statement by itself.
 */
function runsOf(statements: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  const open = new Map<string, Statement[]>();
  for (const statement of statements) {
    const run = open.get(statement.speakers);
    const isPerson = statement.attribution.speakers.some((speaker) => speaker.kind === 'person');
    if (isPerson && run !== undefined && statement.block - run[run.length - 1]!.block <= 1) run.push(statement);
    else {
      const fresh = [statement];
      runs.push(fresh);
      open.set(statement.speakers, fresh);
    }
  }
  return runs;
}

/** The main verb of a cue ("also insisted" → insisted), or null for one that denies the saying. */
function verbOfCue({ tokens, sentences }: ReadText, cue: Span): number | null {
  const first = tokenAt(tokens, cue.start);
  for (let k = first; k < tokens.length && tokens[k]!.start < cue.end; k++) {
    if (isMainVerb(tokens[k]!)) {
      return formOfVerb(tokens, k, sentences[tokens[k]!.sentence]!.firstToken).negated ? null : k;
    }
  }
  return first < tokens.length ? first : null;
}

/** The "interview" of "insisted during the interview on Saturday". */
function occasionsAfter({ tokens, sentences }: ReadText, token: number): number[] {
  const { endToken } = sentences[tokens[token]!.sentence]!;
  for (let k = token + 1; k < endToken && k <= token + reach; k++) {
    if (speakingOccasions.has(eventNounOf(tokens[k]!.lower) ?? '')) return [k];
  }
  return [];
}
