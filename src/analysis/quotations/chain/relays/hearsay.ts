import { hearsayParticiples, reportedAdverbs } from '../../../lexicon/reporting';
import { lowerAt, type RelayPattern } from './found-relay';

/** Haddad was quoted as saying …: somebody quoted him, and the text does not say who. */
export const wasQuoted: RelayPattern = {
  triggers: ['quoted', 'cited', 'reported'],
  read({ tokens, source }, at, limit) {
    const said = lowerAt(tokens, at + 1) === 'as' && lowerAt(tokens, at + 2) === 'saying';
    const passive = source === null || source.first < at;
    if (!said || !passive || at + 3 > limit || lowerAt(tokens, at + 3) === 'by') return null;
    if (!/^(?:was|were|is|are|been|being)$/.test(lowerAt(tokens, at - 1))) return null;
    return {
      name: `${tokens[at]!.lower} as saying`,
      unnamed: true,
      source: null,
      cue: { first: at, end: at + 3 },
      distance: 3,
    };
  },
};

/** Ruiz is reported to have said … */
export const reportedToHave: RelayPattern = {
  triggers: [...hearsayParticiples],
  read({ tokens }, at) {
    if (lowerAt(tokens, at + 1) !== 'to' || lowerAt(tokens, at + 2) !== 'have') return null;
    if (!/^(?:was|were|is|are|been)$/.test(lowerAt(tokens, at - 1)) || tokens[at + 3]?.pos !== 'VERB') return null;
    const name = `${tokens[at]!.lower} to have ${tokens[at + 3]!.lower}`;
    return { name, unnamed: true, source: null, cue: { first: at, end: at + 4 }, distance: 3 };
  },
};

/** sources reportedly claimed: somebody reports it, and the text does not say who. */
export const reportedly: RelayPattern = {
  triggers: [...reportedAdverbs],
  read({ tokens, cue }, at) {
    if (cue === null || at < cue.first - 3 || at > cue.end) return null;
    return { name: tokens[at]!.lower, unnamed: true, source: null, cue: { first: at, end: at + 1 }, distance: 3 };
  },
};
