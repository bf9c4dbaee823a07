import { determiners } from '../../../lexicon/determiners';
import type { Token } from '../../../text/read-text';
import { isCapitalised } from '../../../text/capitals';
import { platforms } from '../../../lexicon/publishers';
import { lowerAt, words, type RelayPattern } from './found-relay';
import { beforePlatforms, platformNouns } from '../../../lexicon/publishers';

/** on X · via Telegram · in a post on Facebook · on his Facebook page · in a Telegram post */
export const onPlatform: RelayPattern = {
  triggers: ['on', 'via', 'in', 'through', 'to'],
  read({ tokens }, at, limit) {
    let i = at + 1;
    while (i < limit && i < at + 5 && (determiners.has(tokens[i]!.lower) || beforePlatforms.has(tokens[i]!.lower))) i++;
    const platform = platformAt(tokens, i, limit);
    if (platform === null) return null;
    const next = lowerAt(tokens, platform.end);
    const itsPost = platformNouns.has(next);
    const direct =
      tokens[at]!.lower === 'on' ||
      tokens[at]!.lower === 'via' ||
      (tokens[at]!.lower === 'to' && /^(?:posted|took|taking|turned)$/.test(lowerAt(tokens, at - 1)));
    if (!itsPost && !direct) return null;
    return {
      name: platform.name,
      source: { first: i, end: platform.end },
      cue: { first: at, end: at + 1 },
      distance: 1,
    };
  },
};

function platformAt(tokens: readonly Token[], at: number, limit: number): { name: string; end: number } | null {
  const one = tokens[at];
  if (one === undefined || at >= limit) return null;
  if (at + 1 < limit) {
    const name = platforms.get(`${one.lower} ${lowerAt(tokens, at + 1)}`);
    if (name !== undefined) return { name, end: at + 2 };
  }
  if (!isCapitalised(one)) return null;
  // a lone capital keeps the full stop after it: "on X."
  const name = platforms.get(one.lower.replace(/\.$/, ''));
  return name === undefined ? null : { name, end: at + 1 };
}

/** Haddad tweeted: “We won.”   in a tweet */
export const tweeted: RelayPattern = {
  triggers: words('tweeted tweets tweeting tweet retweeted'),
  read: (_clause, at) => ({ name: 'Twitter', source: null, cue: { first: at, end: at + 1 }, distance: 1 }),
};
