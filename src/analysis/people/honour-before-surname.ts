import { isCommonWord } from '../text/common-words';
import { fold } from '../text/fold';
import type { Token } from '../text/read-text';
import { sexOfFirstName } from '../lexicon/first-names';
import type { NameRun } from './name-runs';

/**
 * The runs of names without the capital letters of an award, a job or a picture's source right
 * before the surname of somebody whom the text names in full: "MVP Ruiz" beside "Ana Ruiz".
 */
export function withoutHonours(tokens: readonly Token[], runs: readonly NameRun[]): readonly NameRun[] {
  const surnames = new Set<string>();
  for (const { first, nameEnd, shouted } of runs) {
    const last = fold(tokens[nameEnd - 1]!.text);
    if (!shouted && nameEnd - first > 1 && !isCommonWord(last) && sexOfFirstName(fold(tokens[first]!.text)) !== null)
      surnames.add(last);
  }
  return runs.map((run) => {
    const { first, nameEnd, shouted } = run;
    const [honour, surname] = [tokens[first]!, tokens[nameEnd - 1]!];
    if (shouted || nameEnd - first !== 2 || !isCapitals(honour) || isCapitals(surname)) return run;
    if (sexOfFirstName(fold(honour.text)) !== null) return run;
    return surnames.has(fold(surname.text)) ? { ...run, first: first + 1 } : run;
  });
}

const isCapitals = ({ text }: Token): boolean => /^\p{Lu}{2,8}$/u.test(text);
