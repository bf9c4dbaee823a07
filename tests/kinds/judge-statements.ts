import type { Attribution, Speaker } from '../../src/model/attribution';
import type { Span } from '../../src/model/span';
import type { KeyLine, Wanted } from './answer-key';

/** What may come of a statement, worst first; `allowed` (an optional line) is not counted. */
export const verdicts = [
  'wrong mouth', // given to somebody else
  'no statement', // shown, and the key has none
  'named wrongly', // the right one, by a piece of the name or as another kind
  'unattributed', // shown, and needlessly nobody's
  'missed', // not shown
  'wrong extent', // under 0.8 of the letters of its content, or over 0.2 beside it
  'wrong chain', // a relay too many, too few, or another
  'wrong kind', // direct, mixed, indirect
  'right',
  'allowed',
] as const;

/**
 * One of `verdicts`, of a line of the key (null: the key has none) and the statements that answer
 * it.
 */
export interface Judged {
  readonly verdict: (typeof verdicts)[number];
  readonly line: KeyLine | null;
  readonly answers: readonly Attribution[];
}

const titles =
  /^(?:(?:the|an?|mr|mrs|ms|miss|dr|sir|dame|prof(?:essor)?|rev(?:erend)?|father|don|monsignor|bishop|president|governor|sen(?:ator)?|mayor|cllr|councillor|judge|officer|chief|sgt|insp|det con|colonel|detective superintendent|head ?teacher|airline|newspaper|carrier|rebel) )+/u;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.'’‘"“”]/gu, '')
    .toLowerCase()
    .replace(titles, '');

const nameFits = (wanted: string, found: string): boolean => plain(wanted) === plain(found);

/** A description may be longer at either end. */
const descriptionFits = (wanted: string, found: string): boolean => ` ${plain(found)} `.includes(` ${plain(wanted)} `);

function speakerFits(wanted: Wanted, found: Speaker): boolean {
  if (wanted.kind === 'near') return false;
  const kindFits = wanted.kind === 'source' ? found.kind !== 'person' : wanted.kind === found.kind;
  return kindFits && (wanted.kind === 'person' ? nameFits : descriptionFits)(wanted.name, found.name);
}

/** Is `found` the wanted speaker under a piece of the name, or as another kind of speaker? */
function nearlyFits(wanted: Wanted, found: Speaker): boolean {
  if (wanted.kind !== 'person' && found.kind === 'person') return nameFits(wanted.name, found.name);
  return (
    speakerFits(wanted, found) || descriptionFits(wanted.name, found.name) || descriptionFits(found.name, wanted.name)
  );
}

/** Is everybody who is named meant by the line, or nearly so? */
function nobodyElse(line: KeyLine, { speakers }: Attribution, fits = nearlyFits): boolean {
  return speakers.every((speaker) => line.together.some((one) => one.some((wanted) => fits(wanted, speaker))));
}

function speakersFit(line: KeyLine, statement: Attribution): boolean {
  const isNamed = (one: readonly Wanted[]): boolean =>
    statement.speakers.some((speaker) => one.some((wanted) => speakerFits(wanted, speaker)));
  return nobodyElse(line, statement, speakerFits) && line.together.every(isNamed);
}

/** The places of the letters and figures of these spans. */
function lettersOf(spans: readonly Span[], text: string): Set<number> {
  const places = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
  return new Set(places.filter((at) => /[\p{L}\p{N}]/u.test(text[at] ?? '')));
}

const sharedBy = (some: ReadonlySet<number>, others: ReadonlySet<number>): number =>
  [...some].filter((at) => others.has(at)).length;

const wantedLetters = (line: KeyLine, text: string): Set<number> => lettersOf([...line.must, ...line.may], text);

/**
 * How much of both the statement and the line they share; 0 where it is under half of the line. A
 * piece of a long turn is enough where it is its own speaker's, or somebody's words that are
 * nobody's.
 */
function likeness(line: KeyLine, statement: Attribution, text: string): number {
  const [said, must, wanted] = [
    lettersOf(statement.content, text),
    lettersOf(line.must, text),
    wantedLetters(line, text),
  ];
  const shared = sharedBy(said, wanted);
  const open = statement.speakers.length === 0 && statement.kind === 'direct';
  const least = open || speakersFit(line, statement) ? Math.min(said.size, must.size) : must.size;
  return shared < least / 2 ? 0 : shared / new Set([...said, ...must]).size;
}

/**
 * The lines that a statement answers: all of its speaker's that it touches, else the one most like
 * it.
 */
function answered(statement: Attribution, key: readonly KeyLine[], text: string): KeyLine[] {
  const touched = key.filter((line) => likeness(line, statement, text) > 0);
  const own = touched.filter((line) => speakersFit(line, statement));
  if (own.length > 0) return own;
  const like = (line: KeyLine): number => likeness(line, statement, text);
  return touched.sort((one, other) => like(other) - like(one)).slice(0, 1);
}

function extentFits(
  line: KeyLine,
  answers: readonly Attribution[],
  sameSpeaker: readonly KeyLine[],
  text: string,
): boolean {
  const said = lettersOf(
    answers.flatMap((one) => one.content),
    text,
  );
  const must = lettersOf(line.must, text);
  const wanted = new Set(sameSpeaker.flatMap((one) => [...wantedLetters(one, text)]));
  return sharedBy(must, said) >= 0.8 * must.size && sharedBy(said, wanted) >= 0.8 * said.size;
}

const chainFits = (chain: readonly string[], { relays }: Attribution): boolean =>
  chain.length === relays.length && chain.every((name, at) => descriptionFits(name, relays[at]?.name ?? ''));

function judgeOptional(line: KeyLine, answers: readonly Attribution[]): Judged['verdict'] {
  return answers.every((one) => nobodyElse(line, one)) ? 'allowed' : 'wrong mouth';
}

type LinesOf = ReadonlyMap<Attribution, readonly KeyLine[]>;

function judgeLine(line: KeyLine, linesOf: LinesOf, text: string): Judged {
  const answers = [...linesOf.keys()].filter((one) => linesOf.get(one)?.includes(line));
  const told = (verdict: Judged['verdict']): Judged => ({ verdict, line, answers });
  if (line.optional) return told(judgeOptional(line, answers));
  const named = answers.filter((one) => one.speakers.length > 0);
  const right = named.filter((one) => speakersFit(line, one));
  if (!named.every((one) => nobodyElse(line, one))) return told('wrong mouth');
  if (answers.length === 0) return told('missed');
  if (right.length === 0) return told(named.length > 0 ? 'named wrongly' : 'unattributed');
  const sameSpeaker = right.flatMap((one) => linesOf.get(one) ?? []);
  if (!extentFits(line, right, sameSpeaker, text)) return told('wrong extent');
  const whole = right.filter((one) => likeness(line, one, text) >= 0.5);
  if (!whole.every((one) => line.chains?.some((chain) => chainFits(chain, one)) ?? true)) return told('wrong chain');
  const alone = right.length === 1 && sameSpeaker.length === 1 && line.kinds.length > 0;
  return told(alone && !right.every((one) => line.kinds.includes(one.kind)) ? 'wrong kind' : 'right');
}

/**
 * Holds the statements of an article against its key: one verdict a line, and one a statement that
 * no line has.
 */
export function judgeStatements(statements: readonly Attribution[], key: readonly KeyLine[], text: string): Judged[] {
  const linesOf = new Map(statements.map((one) => [one, answered(one, key, text)]));
  const none = statements.filter((one) => linesOf.get(one)?.length === 0);
  return [
    ...key.map((line) => judgeLine(line, linesOf, text)),
    ...none.map((one): Judged => ({ verdict: 'no statement', line: null, answers: [one] })),
  ];
}
