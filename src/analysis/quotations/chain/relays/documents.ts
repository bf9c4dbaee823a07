import { determiners } from '../../../lexicon/determiners';
import { nounPhraseFrom } from '../../../grammar/noun-phrase';
import { lowerAt, type RelayPattern } from './found-relay';
import { courtPapers, leakable, surelyCourtPapers } from '../../../lexicon/works';
import { spokespeople } from '../../../lexicon/roles';

/** prosecutors said in court papers · wrote in a leaked memo · alleged in a court filing */
export const inDocument: RelayPattern = {
  triggers: ['in', 'on'],
  read({ tokens }, at, limit) {
    const end = nounPhraseFrom(tokens, at + 1, limit);
    let first = at + 1;
    while (first < end && determiners.has(tokens[first]!.lower)) first++;
    for (let i = first; i < end; i++) {
      const { lower } = tokens[i]!;
      const before = i > first ? lowerAt(tokens, i - 1) : '';
      const legal =
        surelyCourtPapers.has(lower) ||
        (courtPapers.has(lower) && /^(?:court|legal|charging|bankruptcy)$/.test(before));
      const leaked =
        leakable.has(lower) &&
        tokens.slice(first, i).some((token) => token.lower === 'leaked' || token.lower === 'hacked');
      if (!legal && !leaked) continue;
      const from = leaked
        ? first
        : Math.max(first, courtPapers.has(lower) && before !== '' && !surelyCourtPapers.has(lower) ? i - 1 : i);
      const name = tokens
        .slice(from, i + 1)
        .map(({ text }) => text)
        .join(' ');
      return { name, source: { first: from, end: i + 1 }, cue: { first: at, end: at + 1 }, distance: 0 };
    }
    return null;
  },
};

/** Bondar said through her lawyer … */
export const throughDeputy: RelayPattern = {
  triggers: ['through', 'via'],
  read({ tokens }, at, limit) {
    const end = nounPhraseFrom(tokens, at + 1, limit);
    const last = tokens[end - 1];
    if (last === undefined || end <= at + 1 || !spokespeople.has(last.lower)) return null;
    let first = at + 1;
    while (first < end - 1 && determiners.has(tokens[first]!.lower)) first++;
    const name = tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
    return { name, source: { first, end }, cue: { first: at, end: at + 1 }, distance: 0 };
  },
};
