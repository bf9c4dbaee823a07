import { chance, type Chance } from './chance-of';
import { words } from './news-words';

/** Somebody of a generated article. */
interface Person {
  readonly name: string;
  readonly last: string;
  readonly role: string;
  readonly pronoun: 'he' | 'she';
}

/** The nth comes about 1/n times as often as the first (Zipf). */
const ranked = <T>(from: readonly T[], by: Chance): T => from[Math.floor(from.length ** by.number()) - 1]!;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const either = (by: Chance, share: number, one: string, other = ''): string => (by.number() < share ? one : other);

/** A number around nought with a deviation of one, by the sum of twelve even ones. */
const normal = (by: Chance): number => Array.from({ length: 12 }, () => by.number()).reduce((a, b) => a + b) - 6;

/** One of so many people: the same name and role for the same number. */
function personOf(number: number): Person {
  const by = chance(number * 7919 + 1);
  const last = by.pick(words.surnameStarts) + by.pick(words.surnameEnds);
  return {
    name: `${by.pick(words.given)} ${last}`,
    last,
    role: by.pick(words.roles),
    pronoun: by.pick(['he', 'he', 'she'] as const),
  };
}

/** Draws the sentences of one article: who was named already is named shortly. */
class Reporter {
  private readonly cast: readonly Person[];
  private readonly named = new Set<Person>();
  private readonly places: readonly string[];
  private last: Person | null = null;

  constructor(
    private readonly by: Chance,
    people: number,
    cast: number,
  ) {
    this.cast = Array.from({ length: cast }, () => personOf(Math.floor(people ** by.number())));
    this.places = [by.pick(words.places), by.pick(words.places)];
  }

  /** A sentence of one of the kinds that news has, each as often as news has it. */
  sentence(): string {
    const at = this.by.number();
    if (at < 0.14) return this.direct();
    if (at < 0.25) return this.mixed();
    if (at < 0.42) return this.indirect();
    return at < 0.6 ? this.dated() : this.narrative();
  }

  headline(): string {
    return capital(
      `${this.thing(false)} ${this.by.pick(words.verbs)} ${this.thing(false)} in ${this.place()}`.replace(
        /\b(?:the|a) /g,
        '',
      ),
    );
  }

  private direct(): string {
    const { by } = this;
    const how = by.number();
    if (how < 0.45) return `“${capital(this.spoken())},” ${this.source(true)}.`;
    if (how < 0.75) return `“${capital(this.spoken())},” ${this.source(true)}. “${capital(this.spoken())}.”`;
    return `${capital(this.who())} ${by.pick(words.said)}: “${capital(this.spoken())}. ${capital(this.spoken())}.”`;
  }

  private mixed(): string {
    const { by } = this;
    const end = either(by, 0.15, ` ${by.pick(words.times)}`);
    if (by.number() < 0.5)
      return `${capital(this.who())} called ${this.thing()} “${this.adjective()} ${this.noun()} that we ${by.pick(words.modals)} ${ranked(words.bases, by)}”${end}.`;
    return `${capital(this.who())} said ${this.told()} and that ${this.thing()} was “${by.pick(words.adverbs)} ${this.adjective()} for ${this.thing()}”${end}.`;
  }

  private indirect(): string {
    const { by } = this;
    const how = by.number();
    if (how < 0.12) return `According to ${by.pick([...words.organisations, ...words.papers])}, ${this.told()}.`;
    if (how < 0.3)
      return `${capital(this.told())}, ${by.pick(words.unnamed)} said${either(by, 0.2, ` ${by.pick(words.times)}`)}.`;
    if (how < 0.38) return `${capital(this.who())} told ${by.pick(words.papers)} that ${this.told()}.`;
    return `${capital(this.who())} ${by.pick(words.reported)}${either(by, 0.15, ` ${by.pick(words.times)}`)} that ${this.told()}.`;
  }

  private dated(): string {
    const { by } = this;
    const [time, more] = [by.pick(words.times), either(by, 0.5, `, ${by.pick(words.joints)} ${this.told()}`)];
    return by.number() < 0.3 ? `${capital(time)}, ${this.told()}${more}.` : `${capital(this.told())} ${time}${more}.`;
  }

  private narrative(): string {
    const { by } = this;
    const more = either(by, 0.7, `, ${by.pick(words.joints)} ${this.told()}`);
    if (by.number() < 0.2)
      return `${capital(this.who())} and ${this.who()} ${by.pick(words.verbs)} ${this.thing()}${more}.`;
    return `${capital(this.told())}${more}.`;
  }

  /** "Ana Ruiz said", "said Ana Ruiz, the mayor", "he added" */
  private source(isAfter: boolean): string {
    const { by } = this;
    const end = either(by, 0.15, ` ${by.pick(words.times)}`);
    if (by.number() < 0.16) return `${by.pick(words.unnamed)} said${end}`;
    const who = this.who();
    const isPronoun = who === 'he' || who === 'she';
    return isAfter && !isPronoun && by.number() < 0.35 ? `said ${who}${end}` : `${who} ${by.pick(words.said)}${end}`;
  }

  /** Somebody of the article, whole the first time, then by surname, sometimes as "he" or "she". */
  private who(): string {
    const { by } = this;
    if (this.last !== null && by.number() < 0.25) return this.last.pronoun;
    const person = ranked(this.cast, by);
    this.last = person;
    if (!this.named.has(person)) {
      this.named.add(person);
      return by.number() < 0.5
        ? `${person.name}, ${either(by, 0.3, `the ${person.role} of ${this.place()}`, `a ${person.role}`)},`
        : `${person.role} ${person.name}`;
    }
    const how = by.number();
    if (how < 0.1) return `the ${person.role}`;
    return how < 0.25
      ? person.name
      : either(by, 0.2, 'Mr ').replace('Mr', person.pronoun === 'he' ? 'Mr' : 'Ms') + person.last;
  }

  private whom(): string {
    const who = this.who().replace(/,.*$/, '');
    return who === 'he' ? 'him' : who === 'she' ? 'her' : who;
  }

  private place = (): string => (this.by.number() < 0.97 ? this.by.pick(this.places) : this.by.pick(words.places));
  private noun = (): string => ranked(words.nouns, this.by);
  private adjective = (): string => ranked(words.adjectives, this.by);

  private thing(isLong = true): string {
    const { by } = this;
    const at = by.number();
    if (at < 0.06) return by.pick(words.organisations);
    if (at < 0.13) return this.whom();
    if (at < 0.16) return `${2 + by.below(900)} ${this.noun()}s`;
    if (at < 0.163) return `the ${by.pick(words.demonyms)} ${this.noun()}`;
    const article = by.pick(['the', 'the', 'a', 'the', 'its', 'their', 'this']);
    const after = isLong ? either(by, 0.3, ` ${by.pick(words.prepositions)} ${this.after()}`) : '';
    return `${article} ${either(by, 0.35, `${this.adjective()} `)}${this.noun()}${after}`;
  }

  private after(): string {
    const at = this.by.number();
    if (at < 0.05) return this.place();
    return at < 0.4 ? this.whom() : `the ${this.noun()}`;
  }

  /** "the new bridge in Lima flooded the school" */
  private told(): string {
    const { by } = this;
    const aside = either(by, 0.12, `${ranked(words.adverbs, by)} `);
    const after = (): string => ` ${by.pick(words.prepositions)} ${this.thing()}`;
    const more = either(by, 0.8, after()) + either(by, 0.35, after());
    return `${this.thing()} ${aside}${either(by, 0.2, `would ${ranked(words.bases, by)}`, by.pick(words.verbs))} ${this.thing()}${more}`;
  }

  /** "we will not close the bridge, because they want to build a school" */
  private spoken(): string {
    const { by } = this;
    const clause = (): string =>
      `${either(by, 0.25, this.thing(false), by.pick(words.subjects))} ${by.pick(words.modals)} ${either(by, 0.1, 'not ')}${ranked(words.bases, by)} ${this.thing(false)}`;
    const joined = (): string => `${either(by, 0.5, ',')} ${by.pick(words.joints)} ${clause()}`;
    const more = either(by, 0.75, joined()) + either(by, 0.3, joined());
    return `${clause()}${more}${either(by, 0.08, ` ${by.pick(words.coming)}`)}`;
  }
}

/** In words: of news the logarithms of lengths are even around their middle. */
const lengths = { median: 385, spread: 0.6, least: 80, most: 3000 };

/** A generated article of news: its text, and what stands before it in a seed. */
export interface GeneratedNews {
  readonly headline: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
}

/**
 * The article of a number, always the same, of an archive whose people are so many; 500 words on
 * average where no length in words is given. How like news it is: `npm run bench -- texts`.
 */
export function generatedNews(number: number, people = 2000, length: number | null = null): GeneratedNews {
  const by = chance(number * 104_729 + 17);
  const drawn = Math.exp(Math.log(lengths.median) + lengths.spread * normal(by));
  const wanted = length ?? Math.round(Math.min(lengths.most, Math.max(lengths.least, drawn)));
  const reporter = new Reporter(by, people, Math.max(2, Math.round(wanted / 60)));
  const paragraphs: string[] = [];
  for (let written = 0; written < wanted;) {
    const paragraph = Array.from({ length: by.pick([1, 1, 2, 2, 3]) }, () => reporter.sentence()).join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  const date = new Date(Date.UTC(2015, 0, 1 + by.below(3600))).toISOString().slice(0, 10);
  return { headline: reporter.headline(), date, text: paragraphs.join('\n\n') };
}

/** The same as the text of a seed. */
export function newsSeed(number: number, people?: number, length?: number): string {
  const { headline, date, text } = generatedNews(number, people, length);
  return `---\nheadline: ${JSON.stringify(headline)}\ndate: ${date}\npublisher: The Made Paper\n---\n${text}\n`;
}
