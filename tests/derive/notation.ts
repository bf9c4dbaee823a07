import type { Attribution } from '../../src/model/attribution';
import type { Span } from '../../src/model/span';

/** The span of `words` within `text`: its first place, or the n-th counted from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

type Told = Partial<Omit<Attribution, 'content' | 'quoted' | 'cue' | 'source'>> & {
  readonly content: string;
  readonly quoted?: string;
  readonly cue?: string;
  readonly source?: string;
};

/** A statement told by the words of its parts. */
export function statement(text: string, { content, quoted, cue, source, ...rest }: Told): Attribution {
  const at = (words: string | undefined): Span | null => (words === undefined ? null : spanOf(text, words));
  return {
    id: 'q-00000001',
    kind: 'indirect',
    content: [spanOf(text, content)],
    quoted: quoted === undefined ? [] : [spanOf(text, quoted)],
    cue: at(cue),
    source: at(source),
    speakers: [],
    resolved: 'unattributed',
    relays: [],
    said: null,
    ...rest,
  };
}
