import { stemOf } from '../grammar/word-forms';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap((word) => [word, stemOf(word)]));

const telling = stems(
  'say said tell told add report announce argue insist warn claim note state explain quote suggest declare disclose reveal confirm deny call according cite predict forecast estimate describe comment reply acknowledge concede indicate',
);
const states = stems(
  'have had has want need know knew believe think thought feel felt seem appear remain include own live like love hope fear expect mean meant cost stood stand lie lay total amount account contain consist belong depend hold consider own boast occupy exist represent equal rate price value',
);
const turns = stems(
  'begin began begun start continue resume end stop cease finish complete conclude enter expire terminate close open',
);

/** Whether a verb tells: "said", "according". */
export function isTelling(word: string): boolean {
  return telling.has(word) || telling.has(stemOf(word));
}

/** Whether a verb is of a state, which has no day of its own: "owns", "hoped". */
export function isState(word: string): boolean {
  return states.has(word) || states.has(stemOf(word));
}

/** Whether a verb begins, ends or goes on with something. */
export function isTurn(word: string): boolean {
  return turns.has(word) || turns.has(stemOf(word));
}
