import type { Verdict } from '../../../src/links/finding/find-again';
import type { Story } from './stories';

/** What an editor did to a story, as the paragraphs that are left. */
export interface Edit {
  readonly kind: string;
  readonly make: (story: Story) => readonly string[];
  readonly verdict: Verdict;
  /**
   * the words, of the edited text, that the place must begin with or hold; left out for places that are no statement
   */
  readonly opens?: (story: Story) => string;
}

const at = ({ paragraphs, sentence }: Story): number => paragraphs.findIndex((words) => words.includes(sentence));

const inParagraph =
  (change: (words: string, story: Story) => string) =>
  (story: Story): string[] =>
    story.paragraphs.map((words, n) => (n === at(story) ? change(words, story) : words));

const insteadOf = (from: (story: Story) => string, to: (story: Story) => string) =>
  inParagraph((words, story) => words.replace(from(story), () => to(story)));

const otherWords = (form: 'negated' | 'renamed' | 'recounted' | 'trimmed' | 'extended' | 'mistyped') =>
  insteadOf(
    ({ words }) => words,
    (story) => story[form],
  );

/** The same words, said by the other one in a sentence of a paragraph of its own. */
const otherSays = ({ words, other }: Story): string => `“${bare(words)},” said ${other}.`;

const bare = (words: string): string => words.replace(/[“”]/g, '').replace(/\.$/, '');

const withParagraph = (words: (story: Story) => string, place: (story: Story) => number) => (story: Story) =>
  story.paragraphs.toSpliced(place(story), 0, words(story));

const swapMarks = (open: string, close: string) => (story: Story) =>
  story.paragraphs.map((words) =>
    words.replace(/“([^”]*)”/g, `${open}$1${close}`).replace(/(?<=\s)'([^']*)'/g, `${open}$1${close}`),
  );

const published = ({ words }: Story): string => words;

/** The edits of a story: what they are, and what a link to its statement must then say. */
export const edits: readonly Edit[] = [
  { kind: 'nothing', make: ({ paragraphs }) => paragraphs, verdict: 'same', opens: published },
  {
    kind: 'a typo mended in another paragraph',
    make: ({ paragraphs }) => paragraphs.with(1, paragraphs[1]!.replace('The', 'Thee').replace(' on ', ' upon ')),
    verdict: 'same',
    opens: published,
  },
  {
    kind: 'a sentence put before it in its paragraph',
    make: inParagraph((words) => `It rained all morning. ${words}`),
    verdict: 'same',
    opens: published,
  },
  {
    kind: 'a paragraph put before it',
    make: withParagraph(() => 'A small crowd had gathered by then.', at),
    verdict: 'same',
    opens: published,
  },
  {
    kind: 'its paragraph moved to the end',
    make: (story) => [...story.paragraphs.toSpliced(at(story), 1), story.paragraphs[at(story)]!],
    verdict: 'same',
    opens: published,
  },
  {
    kind: 'the same words by another put before it',
    make: withParagraph(otherSays, at),
    verdict: 'same',
    opens: published,
  },
  {
    kind: 'the same words by another put after it',
    make: withParagraph(otherSays, (story) => at(story) + 1),
    verdict: 'same',
    opens: published,
  },
  {
    kind: 'its paragraph joined to the next',
    make: (story) => {
      const n = Math.min(at(story), story.paragraphs.length - 2);
      return story.paragraphs.toSpliced(n, 2, `${story.paragraphs[n]} ${story.paragraphs[n + 1]}`);
    },
    verdict: 'same',
    opens: published,
  },
  { kind: 'double marks', make: swapMarks('“', '”'), verdict: 'same', opens: published },
  { kind: 'straight marks', make: swapMarks('"', '"'), verdict: 'same', opens: published },
  { kind: 'guillemets', make: swapMarks('«', '»'), verdict: 'same', opens: published },
  {
    kind: 'another comma, dash and spaces',
    make: ({ paragraphs }) =>
      paragraphs.map((words) =>
        words.replace(/ and /g, ' — and ').replace(/ (\w+) (before|since|until|for) /, '\u00a0$1 $2 '),
      ),
    verdict: 'same',
    opens: published,
  },
  { kind: 'negated', make: otherWords('negated'), verdict: 'changed', opens: ({ negated }) => negated },
  { kind: 'another name in it', make: otherWords('renamed'), verdict: 'changed', opens: ({ renamed }) => renamed },
  {
    kind: 'another number in it',
    make: otherWords('recounted'),
    verdict: 'changed',
    opens: ({ recounted }) => recounted,
  },
  { kind: 'trimmed', make: otherWords('trimmed'), verdict: 'changed', opens: ({ trimmed }) => trimmed },
  { kind: 'extended', make: otherWords('extended'), verdict: 'changed', opens: ({ extended }) => extended },
  {
    kind: 'a letter of it changed',
    make: otherWords('mistyped'),
    verdict: 'changed',
    opens: ({ mistyped }) => mistyped,
  },
  {
    kind: 'trimmed, its paragraph moved to the end',
    make: (story) => {
      const paragraphs = otherWords('trimmed')(story);
      return [...paragraphs.toSpliced(at(story), 1), paragraphs[at(story)]!];
    },
    verdict: 'changed',
    opens: ({ trimmed }) => trimmed,
  },
  {
    kind: 'its sentence deleted',
    make: inParagraph((words, { sentence }) =>
      words === sentence ? 'Nobody would speak to reporters there.' : words.replace(sentence, '').trim(),
    ),
    verdict: 'near',
  },
  {
    kind: 'its paragraph deleted',
    make: (story) => story.paragraphs.toSpliced(at(story), 1),
    verdict: 'gone',
  },
  {
    kind: 'its paragraph deleted, the same words by another elsewhere',
    make: (story) => {
      const n = at(story);
      const others = story.paragraphs.toSpliced(n, 1);
      return others.toSpliced(n > 2 ? 1 : others.length, 0, otherSays(story));
    },
    verdict: 'gone',
  },
  {
    kind: 'the same words given to another in the text',
    make: inParagraph((words, story) => words.replace(story.sentence, () => otherSays(story))),
    verdict: 'changed',
    opens: ({ words }) => bare(words),
  },
];
