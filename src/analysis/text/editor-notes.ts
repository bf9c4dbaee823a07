import type { ReadText } from './read-text';

const stamp =
  /^(?:first |last )?(?:published|updated|posted|modified|created)(?: (?:on|at))?\b:?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b|\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)/i;
const note =
  /\b(?:earlier|previous|original|prior) versions? of this (?:article|story|report|piece|post|page|column|review)\b|^(?:correction|clarification|editor[’']s note|update)\s*[:(]|\bthis (?:article|story|report|piece|post) (?:was|has been) (?:first published|published|updated|amended|corrected|edited)\b/i;
const longestStamp = 160;

/**
 * For each sentence 1 where the paper speaks of its own text: "Published 3 June | Updated 4 June",
 * "An earlier version of this article said …". Neither an event nor a statement stands there.
 */
export function editorNotes({ text, sentences, blocks }: ReadText): Uint8Array {
  const notes = new Uint8Array(sentences.length);
  sentences.forEach(({ start, end, block }, index) => {
    const words = text.slice(start, end);
    const isStamp = blocks[block]!.end - blocks[block]!.start <= longestStamp && stamp.test(words);
    if (isStamp || note.test(words)) notes[index] = 1;
    // "Correction: …" heads all that its paragraph says
    else if (index > 0 && notes[index - 1] === 1 && sentences[index - 1]!.block === block) notes[index] = 1;
  });
  return notes;
}
