import { sexOfFirstName } from '../lexicon/first-names';
import { beginsWithCapital, beginsWithLetter } from '../text/capitals';
import { fold } from '../text/fold';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import type { NameRun } from './name-runs';

const closing = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
]);
const longest = 3;

/** The tokens of a name, without those of a nickname between marks. */
export const nameTokens = (tokens: readonly Token[], { first, nameEnd, nickname }: NameRun): readonly Token[] =>
  nickname === undefined
    ? tokens.slice(first, nameEnd)
    : [...tokens.slice(first, nickname.first), ...tokens.slice(nickname.end, nameEnd)];

/** Runs on both sides of a nickname in marks become one: "Jimmy “the Fish” Ruiz". */
export function withNicknames(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  const starting = new Map(runs.map((run) => [run.first, run]));
  const joined: NameRun[] = [];
  let passed = 0;
  for (const run of runs) {
    if (run.first < passed) continue;
    const nickname = run.shouted ? null : nicknameAt(tokens, run);
    const surname = nickname === null ? undefined : starting.get(nickname.end);
    if (nickname === null || surname === undefined || surname.titleFirst < surname.first) joined.push(run);
    else {
      joined.push({ ...run, nameEnd: surname.nameEnd, end: surname.end, nickname });
      passed = surname.end;
    }
  }
  return joined;
}

/** The marks and up to three words in them, right after a given name and before a surname. */
function nicknameAt(tokens: readonly Token[], { first, end }: NameRun): TokenRange | null {
  const mark = tokens[end];
  const close = closing.get(mark?.text ?? '');
  if (close === undefined || sexOfFirstName(fold(tokens[first]!.text)) === null) return null;
  let at = end + 1;
  while (at <= end + longest && beginsWithLetter(tokens[at]?.text ?? '')) at++;
  const surname = tokens[at + 1];
  if (tokens[at]?.text !== close || surname?.sentence !== mark!.sentence || !beginsWithCapital(surname.text))
    return null;
  const inside = tokens.slice(end + 1, at);
  // "Paris (Reuters) Tom Hill": in brackets a given name alone
  const isName = inside.length === 1 && sexOfFirstName(fold(inside[0]!.text)) !== null;
  if (close === ')' ? !isName : !inside.some(({ text }) => beginsWithCapital(text))) return null;
  return { first: end, end: at + 1 };
}
