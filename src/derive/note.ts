import type { AnalysedArticle } from '../model/analysed-article';
import { isUnmarked, type Attribution, type AttributionKind } from '../model/attribution';
import type { Span } from '../model/span';
import { joinNames } from './chain';
import { showDate } from './show-date';
import { sourceWord } from './source-word';

/** What the margin says beside a statement. */
export interface Note {
  /** "Jean-Noël Barrot", or "Unattributed" */
  readonly who: string;
  /** "to the BBC", or `null` where nobody stands between */
  readonly through: string | null;
  /** "said, Sat 23 November"; "reported, unnamed"; "reported, document" */
  readonly how: string;
  /**
   * how the speaker was found where the words do not name them: "“he” is read as Jean-Noël Barrot"
   */
  readonly doubt: string | null;
  /** whether the owner of the site set it right by hand */
  readonly corrected: boolean;
}

const toldWords = {
  direct: { start: 'quoted', end: 'end quote' },
  mixed: { start: 'partly quoted', end: 'end quote' },
  indirect: { start: 'reported', end: 'end of report' },
} satisfies Record<AttributionKind, { start: string; end: string }>;

const toldWithoutMarks = { start: 'said', end: 'end of what was said' };

/**
 * What those who hear the text are told where a statement begins and where it ends: "Ana Ruiz,
 * quoted: ", " end quote ".
 */
export interface Told {
  readonly start: string;
  readonly end: string;
}

/** What is told of a statement in the running text, in as few words as say who speaks. */
export function toldOf({
  note,
  attribution,
}: {
  note: Pick<Note, 'who'>;
  attribution: Pick<Attribution, 'kind' | 'quoted'>;
}): Told {
  const { start, end } = isUnmarked(attribution) ? toldWithoutMarks : toldWords[attribution.kind];
  return { start: `${note.who}, ${start}: `, end: ` ${end} ` };
}

type NoteArticle = Pick<AnalysedArticle, 'text' | 'datePublished'>;

/** "the BBC" where the text says "the BBC", "Le Monde" where it says "Le Monde". */
function asTextHasIt(text: string, source: Span | null, name: string): string {
  return source !== null && /\bthe $/i.test(text.slice(Math.max(0, source.start - 4), source.start))
    ? `the ${name}`
    : name;
}

function throughOf({ text }: NoteArticle, { relays }: Attribution): string | null {
  const [first] = relays;
  if (first === undefined) return null;
  if (first.source === null) return `“${first.name}”`;
  const spokenTo = first.cue !== null && first.cue.start < first.source.start;
  const names = relays.filter(({ source }) => source !== null).map((r) => asTextHasIt(text, r.source, r.name));
  return `${spokenTo ? 'to' : 'through'} ${joinNames(names)}`;
}

const kindWords = { direct: 'said', mixed: 'partly quoted', indirect: 'reported' } satisfies Record<
  AttributionKind,
  string
>;

/** What is added where words are somebody's own and no mark stands around them. */
export const withoutMarks = 'without quotation marks';

/** How a statement is given, in words; what is quoted and nobody's was not "said" by anybody. */
export function howGiven({ kind, speakers }: Pick<Attribution, 'kind' | 'speakers'>, unmarked: boolean): string {
  if (unmarked) return `${kindWords.direct}, ${withoutMarks}`;
  return speakers.length === 0 && kind !== 'indirect' ? 'quoted' : kindWords[kind];
}

function howSpoken({ text }: NoteArticle, attribution: Attribution): string {
  const { kind, quoted, speakers } = attribution;
  const single = quoted.length === 1 && !/\s/.test(text.slice(quoted[0]!.start, quoted[0]!.end).trim());
  if (kind === 'mixed' && single && speakers.length > 0) return 'one word quoted, the rest reported';
  return howGiven(attribution, isUnmarked(attribution));
}

function doubtOf({ text }: NoteArticle, { resolved, source, cue, speakers }: Attribution): string | null {
  if (resolved === 'unattributed' || speakers.length === 0) {
    return source === null && cue === null ? 'the text does not say who' : 'the program is not sure who';
  }
  if (resolved === 'named') return null;
  const names = joinNames(speakers.map(({ name }) => name));
  if (source === null) return `taken to be ${names} from the words around it`;
  const words = text.slice(source.start, source.end);
  return words === names ? null : `“${words}” is read as ${names}`;
}

/** A statement's margin note, in words. */
export function noteOf(article: NoteArticle, attribution: Attribution): Note {
  const { speakers, said } = attribution;
  const word = sourceWord(speakers);
  const sameYear = said !== null && said.slice(0, 4) === article.datePublished.slice(0, 4);
  return {
    who: speakers.length === 0 ? 'Unattributed' : joinNames(speakers.map(({ name }) => name)),
    through: throughOf(article, attribution),
    how: [
      howSpoken(article, attribution),
      ...(word === null ? [] : [word]),
      ...(said === null ? [] : [showDate(said, sameYear ? 'noYear' : 'full')]),
    ].join(', '),
    doubt: doubtOf(article, attribution),
    corrected: attribution.correctedByEditor ?? false,
  };
}
