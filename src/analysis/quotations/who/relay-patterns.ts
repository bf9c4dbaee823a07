import { normaliseWords } from '../../../model/ids';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Clause } from './clause';
import { determiners, isCapitalised, nounPhraseFrom } from './noun-phrase';
import { platforms } from './publishers';
import { publisherAt, type Publisher } from './read-publisher';

/** A relay found in a clause: by its words where the text names it, and by the words that tie it to the statement. */
export interface FoundRelay {
  readonly name: string;
  /** `unnamed` for a relay of which the text shows only that there is one ("reportedly") */
  readonly unnamed?: true;
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** the speaker said it to this publisher, who may have asked more */
  readonly exchange?: true;
  /** how far from the speaker: 0 a document that carries the words, 1 who heard or shows them, 2 who passes that on, 3 hearsay */
  readonly distance: 0 | 1 | 2 | 3;
}

/** One way in which news says through whom a statement came: words that betray it, and how it is read from there. */
interface RelayPattern {
  readonly triggers: readonly string[];
  /** reads on from the trigger at token `at`, to `limit` at most */
  readonly read: (clause: Clause, at: number, limit: number) => FoundRelay | null;
  /** also within the words of the source: "a report seen by Reuters" */
  readonly inSource?: true;
}

const words = (list: string): string[] => list.split(' ');

function relayOf(publisher: Publisher, cue: TokenRange, distance: FoundRelay['distance']): FoundRelay {
  return { name: publisher.name, source: { first: publisher.first, end: publisher.end }, cue, distance };
}

function exchangeWith(publisher: Publisher, cue: TokenRange): FoundRelay {
  return { ...relayOf(publisher, cue, 1), exchange: true };
}

function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** “We wait,” he told Le Monde.   She tells the BBC … */
const toldPublisher: RelayPattern = {
  triggers: words('told tell tells telling informed'),
  read({ tokens }, at, limit) {
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: at, end: at + 1 });
  },
};

const exchanges = new Set(
  words('interview interviews conversation chat discussion spoke speaking talked talking sat exchange appearance'),
);

/** In an interview with Le Figaro, she said …   Speaking with the BBC, … */
const interviewWith: RelayPattern = {
  triggers: ['with'],
  read({ tokens }, at, limit) {
    const before = lowerAt(tokens, at - 1) === 'down' ? at - 2 : at - 1;
    if (!exchanges.has(lowerAt(tokens, before))) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: before, end: at + 1 });
  },
};

const addressed = new Set(
  words(
    'interview interviews comments comment remarks statement email e-mail message response reply speaking spoke speaks talking talked ' +
      'confirmed confirm confirms said says commented explained admitted revealed gave letter note emails testimony words leaked',
  ),
);

/** In comments to the Nikkei, …   He confirmed to AFP …   Speaking to Sky News, … */
const addressedTo: RelayPattern = {
  triggers: ['to'],
  read({ tokens }, at, limit) {
    if (!addressed.has(lowerAt(tokens, at - 1))) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    return publisher === null ? null : exchangeWith(publisher, { first: at - 1, end: at + 1 });
  },
};

const pieces = new Set(words('article op-ed column essay piece commentary blog post editorial interview'));

/** what a publisher carries and a speaker may speak of: "dismissed reports in Le Monde" */
const coverage = new Set(
  words('report reports story stories allegations claims coverage headlines accounts rumours rumors leaks figures'),
);

/** “A mess,” he said on Fox News.   She wrote in the Guardian …   in an opinion article for The Washington Post */
const inMedium: RelayPattern = {
  triggers: ['on', 'in', 'for'],
  read({ tokens, cue }, at, limit) {
    const before = lowerAt(tokens, at - 1);
    if (tokens[at]!.lower === 'for' && !pieces.has(before)) return null;
    const publisher = publisherAt(tokens, at + 1, limit);
    if (publisher === null || !isCapitalised(tokens[publisher.first]!) || coverage.has(before)) return null;
    const piece = pieces.has(before) || exchanges.has(before) || before === 'appearing' || before === 'appeared';
    const first = piece ? at - 1 : (cue?.first ?? at);
    return relayOf(publisher, piece ? { first, end: at + 1 } : { first: at, end: at + 1 }, 1);
  },
};

const handling = words(
  'published printed carried aired broadcast televised released posted obtained seen reviewed viewed shared quoted cited ' +
    'interviewed recorded asked polled surveyed provided leaked distributed relayed reported run streamed shown pressed questioned',
);
/** whoever does this with a text shows it to the world, whatever its name */
const obtaining = new Set(words('obtained seen reviewed viewed'));
const ways = new Set(['by', 'in', 'on', 'to', 'with']);

/** the Lagos Ledger: a name of two capitals or more, of whatever publisher. */
function nameAt(tokens: readonly Token[], at: number, limit: number): Publisher | null {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  let end = first;
  while (end < limit && isCapitalised(tokens[end]!)) end++;
  if (end - first < 2) return null;
  const name = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
  return { name, first, end, endOfPhrase: end };
}

/** in remarks carried by state television · a memo obtained by Politico · was quoted as saying by TASS · Asked by Reuters … */
const handledBy: RelayPattern = {
  triggers: handling,
  inSource: true,
  read({ tokens }, at, limit) {
    for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
      const token = tokens[i]!;
      if (/^[,;:]$/.test(token.text)) return null;
      if (!ways.has(token.lower)) continue;
      const publisher = publisherAt(tokens, i + 1, limit);
      if (publisher !== null) return relayOf(publisher, { first: at, end: i + 1 }, 1);
      const shown = obtaining.has(tokens[at]!.lower) ? nameAt(tokens, i + 1, limit) : null;
      if (shown !== null) return relayOf(shown, { first: at, end: i + 1 }, 1);
      if (token.lower === 'by') return null;
    }
    return null;
  },
};

/** Haddad was quoted as saying …: somebody quoted him, and the text does not say who. */
const quotedAsSaying: RelayPattern = {
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
const reportedToHave: RelayPattern = {
  triggers: ['reported', 'alleged', 'rumoured', 'rumored', 'said', 'claimed'],
  read({ tokens }, at) {
    if (lowerAt(tokens, at + 1) !== 'to' || lowerAt(tokens, at + 2) !== 'have') return null;
    if (!/^(?:was|were|is|are|been)$/.test(lowerAt(tokens, at - 1)) || tokens[at + 3]?.pos !== 'VERB') return null;
    const name = `${tokens[at]!.lower} to have ${tokens[at + 3]!.lower}`;
    return { name, unnamed: true, source: null, cue: { first: at, end: at + 4 }, distance: 3 };
  },
};

/** sources reportedly claimed: somebody reports it, and the text does not say who. */
const reportedly: RelayPattern = {
  triggers: words('reportedly allegedly supposedly purportedly'),
  read({ tokens, cue }, at) {
    if (cue === null || at < cue.first - 3 || at > cue.end) return null;
    return { name: tokens[at]!.lower, unnamed: true, source: null, cue: { first: at, end: at + 1 }, distance: 3 };
  },
};

/** “It is done,” he told Le Monde, according to AFP. */
const accordingTo: RelayPattern = {
  triggers: ['according'],
  read({ tokens, source, cue }, at, limit) {
    if (lowerAt(tokens, at + 1) !== 'to' || source === null || cue === null || (at >= cue.first && at < cue.end))
      return null;
    const publisher = publisherAt(tokens, at + 2, limit);
    if (publisher === null || source.first >= publisher.first) return null;
    return relayOf(publisher, { first: at, end: at + 2 }, 2);
  },
};

/** “It is done,” Ruiz said, Interfax reported. */
const publisherReported: RelayPattern = {
  triggers: words('reported reports said says'),
  read({ tokens, source, cue, main, tail }, at) {
    if (source === null || (cue !== null && at >= cue.first && at < cue.end)) return null;
    const floor = tail !== null && at >= tail.first ? tail.first : main.first;
    let comma = at - 1;
    while (comma >= floor && at - comma < 8 && tokens[comma]!.text !== ',') comma--;
    if (tokens[comma]?.text !== ',' || comma + 1 >= at) return null;
    const publisher = publisherAt(tokens, comma + 1, at);
    if (
      publisher === null ||
      publisher.endOfPhrase < at - 2 ||
      (source.first <= publisher.first && publisher.first < source.end)
    )
      return null;
    return relayOf(publisher, { first: at, end: at + 1 }, 2);
  },
};

/** on X · via Telegram · in a post on Facebook · on his Facebook page · in a Telegram post */
const onPlatform: RelayPattern = {
  triggers: ['on', 'via', 'in', 'through', 'to'],
  read({ tokens }, at, limit) {
    let i = at + 1;
    while (
      i < limit &&
      i < at + 5 &&
      (determiners.has(tokens[i]!.lower) ||
        /^(?:official|personal|own|verified|short|long|late)$/.test(tokens[i]!.lower))
    )
      i++;
    const platform = platformAt(tokens, i, limit);
    if (platform === null) return null;
    const next = lowerAt(tokens, platform.end);
    const itsPost =
      /^(?:post|posts|message|messages|video|statement|update|account|channel|page|feed|thread|story|livestream)$/.test(
        next,
      );
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
const tweeted: RelayPattern = {
  triggers: words('tweeted tweets tweeting tweet retweeted'),
  read: (_clause, at) => ({ name: 'Twitter', source: null, cue: { first: at, end: at + 1 }, distance: 1 }),
};

const documents = new Set(
  words(
    'papers paper filing filings documents document affidavit affidavits lawsuit suit complaint indictment deposition petition',
  ),
);
const ownDocuments = new Set(words('affidavit affidavits lawsuit complaint indictment deposition'));
const leakable = new Set(
  words(
    'memo memos email emails e-mail e-mails document documents recording audio tape cable cables letter video messages transcript report',
  ),
);

/** prosecutors said in court papers · wrote in a leaked memo · alleged in a court filing */
const inDocument: RelayPattern = {
  triggers: ['in', 'on'],
  read({ tokens }, at, limit) {
    const end = nounPhraseFrom(tokens, at + 1, limit);
    let first = at + 1;
    while (first < end && determiners.has(tokens[first]!.lower)) first++;
    for (let i = first; i < end; i++) {
      const { lower } = tokens[i]!;
      const before = i > first ? lowerAt(tokens, i - 1) : '';
      const legal =
        ownDocuments.has(lower) || (documents.has(lower) && /^(?:court|legal|charging|bankruptcy)$/.test(before));
      const leaked =
        leakable.has(lower) &&
        tokens.slice(first, i).some((token) => token.lower === 'leaked' || token.lower === 'hacked');
      if (!legal && !leaked) continue;
      const from = leaked
        ? first
        : Math.max(first, documents.has(lower) && before !== '' && !ownDocuments.has(lower) ? i - 1 : i);
      const name = tokens
        .slice(from, i + 1)
        .map(({ text }) => text)
        .join(' ');
      return { name, source: { first: from, end: i + 1 }, cue: { first: at, end: at + 1 }, distance: 0 };
    }
    return null;
  },
};

const deputies =
  /^(?:lawyer|lawyers|attorney|attorneys|spokesman|spokeswoman|spokesperson|representative|publicist|interpreter|translator|solicitor|solicitors|agent|aide|aides|intermediary|intermediaries)$/;

/** Bondar said through her lawyer … */
const throughDeputy: RelayPattern = {
  triggers: ['through', 'via'],
  read({ tokens }, at, limit) {
    const end = nounPhraseFrom(tokens, at + 1, limit);
    const last = tokens[end - 1];
    if (last === undefined || end <= at + 1 || !deputies.test(last.lower)) return null;
    let first = at + 1;
    while (first < end - 1 && determiners.has(tokens[first]!.lower)) first++;
    const name = tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
    return { name, source: { first, end }, cue: { first: at, end: at + 1 }, distance: 0 };
  },
};

/** Every pattern, the surest first: where two read the same words, the first one counts. */
export const relayPatterns: readonly RelayPattern[] = [
  toldPublisher,
  interviewWith,
  addressedTo,
  handledBy,
  accordingTo,
  publisherReported,
  onPlatform,
  tweeted,
  inDocument,
  throughDeputy,
  inMedium,
  quotedAsSaying,
  reportedToHave,
  reportedly,
];

/** The patterns that each word may begin, in their order. */
export const patternsByTrigger: ReadonlyMap<string, readonly RelayPattern[]> = (() => {
  const map = new Map<string, RelayPattern[]>();
  for (const pattern of relayPatterns) {
    for (const trigger of pattern.triggers) map.set(trigger, [...(map.get(trigger) ?? []), pattern]);
  }
  return map;
})();

/** Names are one when their letters are. */
export function sameName(a: string, b: string): boolean {
  return normaliseWords(a) === normaliseWords(b);
}
