import type { Attribution, Relay, Speaker } from '../../../src/model/attribution';
import type { Country } from '../../../src/model/country';
import { slugOf } from '../../../src/model/ids';
import type { Organisation, Person } from '../../../src/model/people';
import type { Span } from '../../../src/model/span';
import type { Timex } from '../../../src/model/timex';
import { attributeStatements } from '../../../src/analysis/quotations/attribute';
import type { Known, Statement } from '../../../src/analysis/quotations/statement';
import { read } from '../reading';

/**
 * A case is a line. In the sentence `{…}` is the content, `[…]` the source, `<…>` the cue of a
 * statement, as the stages before hand them over; `|` parts two paragraphs, and each paragraph and
 * each sentence may hold statements of its own: a statement takes the marks that stand nearest it
 * (`1{`, `2{` … number them where one sentence holds several).
 */
export interface Layout {
  readonly text: string;
  readonly statements: readonly Statement[];
}

const closing: Record<string, string> = { '{': '}', '[': ']', '<': '>' };
const roles: Record<string, 'content' | 'source' | 'cue'> = { '{': 'content', '[': 'source', '<': 'cue' };

/**
 * Reads the notation: the plain text and the statements laid out in it, in the order of their
 * numbers (no number is 1).
 */
export function layoutOf(marked: string): Layout {
  const open: { mark: string; numbers: number[]; start: number }[] = [];
  const found = new Map<number, { content: Span[]; source: Span | null; cue: Span | null }>();
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const numbered = /^(\d+(?:,\d+)*)(?=[{[<])/.exec(marked.slice(i, i + 8));
    if (numbered !== null) i += numbered[0].length;
    const character = marked.charAt(i);
    const top = open.at(-1);
    if (character in closing) {
      open.push({ mark: character, numbers: (numbered?.[1] ?? '1').split(',').map(Number), start: text.length });
    } else if (top !== undefined && character === closing[top.mark]) {
      open.pop();
      const span = { start: top.start, end: text.length };
      for (const number of top.numbers) {
        const statement = found.get(number) ?? { content: [], source: null, cue: null };
        found.set(number, statement);
        const role = roles[top.mark]!;
        if (role === 'content') statement.content.push(span);
        else statement[role] = span;
      }
    } else if (character === '|') text = text.trimEnd() + '\n\n';
    else if (!(character === ' ' && text.endsWith('\n'))) text += character;
  }
  const statements = [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, statement]) => ({ ...statement, quoted: quotedOf(text, statement.content) }));
  return { text, statements };
}

function quotedOf(text: string, content: readonly Span[]): Span[] {
  const quoted: Span[] = [];
  for (const { start, end } of content) {
    for (const match of text.slice(start, end).matchAll(/“([^”]*)”/g)) {
      quoted.push({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 });
    }
  }
  return quoted;
}

/** Who and what may be known in the sentences of a table, each with every form of its name. */
export interface Cast {
  readonly people?: readonly {
    readonly name: string;
    readonly forms?: readonly string[];
    readonly roles?: readonly string[];
    readonly titles?: readonly string[];
  }[];
  readonly organisations?: readonly { readonly name: string; readonly forms?: readonly string[] }[];
  /** government names by country code */
  readonly countries?: Readonly<Record<string, readonly string[]>>;
  /** time expressions and their values */
  readonly times?: Readonly<Record<string, string>>;
}

function placesOf(text: string, forms: readonly string[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const hit = forms
      .map((form) => ({ form, at: text.indexOf(form, from) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.form.length - a.form.length)[0];
    if (hit === undefined) break;
    from = hit.at + hit.form.length;
    const before = text.charAt(hit.at - 1);
    const after = text.charAt(from);
    if (!/\w/.test(before) && !/\w/.test(after)) spans.push({ start: hit.at, end: from });
  }
  return spans;
}

/** What the earlier stages would know of the text, given the cast. */
export function knownIn(text: string, cast: Cast): Known {
  const people: Person[] = (cast.people ?? [])
    .map(({ name, forms = [], roles = [], titles = [] }) => ({
      id: slugOf(name),
      name,
      titles,
      roles,
      mentions: placesOf(text, [name, ...forms, name.split(' ').at(-1)!]),
      pronouns: [],
    }))
    .filter(({ mentions }) => mentions.length > 0);
  const organisations: Organisation[] = (cast.organisations ?? [])
    .map(({ name, forms = [] }) => ({ id: slugOf(name), name, mentions: placesOf(text, [name, ...forms]) }))
    .filter(({ mentions }) => mentions.length > 0);
  const countries: Country[] = Object.entries(cast.countries ?? {})
    .map(([code, forms]) => ({
      code,
      mentions: placesOf(text, forms).map((span) => ({ ...span, as: 'government' as const })),
    }))
    .filter(({ mentions }) => mentions.length > 0);
  const times: Timex[] = Object.entries(cast.times ?? {})
    .flatMap(([words, value]) =>
      placesOf(text, [words]).map((span) => ({ ...span, type: 'DATE' as const, value, mod: null, edtf: value })),
    )
    .sort((a, b) => a.start - b.start);
  return { people, organisations, countries, times };
}

/**
 * The attributions of a sentence in the notation, published on Monday 4 March 2024; `confidence`:
 * how likely each source is right.
 */
export function attributionsOf(
  marked: string,
  cast: Cast,
  confidence?: number,
): { text: string; attributions: Attribution[] } {
  const { text, statements } = layoutOf(marked);
  const reading = read(text);
  const weighed = confidence === undefined ? statements : statements.map((each) => ({ ...each, confidence }));
  return { text, attributions: attributeStatements(reading, weighed, knownIn(text, cast)) };
}

/** A speaker in words: people stand by their bare name. */
export function shownSpeaker({ kind, name, id }: Speaker): string {
  return kind === 'person' ? name : kind === 'country' ? `${name} (${id})` : `${name} (${kind})`;
}

/** `Ana Ruiz → Le Monde → AFP`: the speakers, then the relays, nearest the speaker first. */
export function shownChain({ speakers, relays }: Attribution): string {
  const who = speakers.length === 0 ? '?' : speakers.map(shownSpeaker).join(' + ');
  return [who, ...relays.map(({ name }: Relay) => name)].join(' → ');
}
