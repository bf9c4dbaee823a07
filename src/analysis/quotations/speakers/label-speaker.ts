import { slugOf } from '../../../model/ids';
import { ownWriters } from '../../lexicon/publishers';
import { exchangeForms } from '../../lexicon/reporting';
import type { Label } from '../../text/labels';
import type { TokenRange } from '../../text/sentences';
import { tokenAt } from '../../text/read-text';
import { confidences } from './confidence';
import { personSpeaker, unattributed, type Resolution, type ResolutionContext } from './resolution';
import { resolvePhrase } from './resolve-phrase';

/**
 * Whom the label of a turn means: the person whose name it is; the chairman, whom the text does not
 * name; for the "A" of a dialogue of two the one person whom the text names before it begins, and
 * nobody where it names several.
 */
export function labelSpeaker(context: ResolutionContext, { of, name, dialogue, alone }: Label): Resolution {
  const { tokens, known } = context;
  if (of === 'question') return unattributed;
  if (of === 'answer') return alone ? context.answers(dialogue) : unattributed;
  if (of === 'account') return account(context, name);
  const person = known.personEndingAt(tokens[name.end - 1]!.end);
  if (person !== null) return { speakers: [personSpeaker(person)], resolved: 'named', confidence: confidences.person };
  if (of === 'person') return unattributed;
  const meant = resolvePhrase(context, name);
  const speakers = meant.speakers.map((one) =>
    one.kind === 'unnamed' ? { ...one, name: one.name.toLowerCase() } : one,
  );
  return { ...meant, speakers };
}

/** "@ana_ruiz": whose it is the text does not say. */
function account({ tokens }: ResolutionContext, { first, end }: TokenRange): Resolution {
  const name = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join('');
  const speaker = { kind: 'unnamed', describes: 'person', id: slugOf(name), name } as const;
  return { speakers: [speaker], resolved: 'named', confidence: confidences.unnamed };
}

/** "talked to Ana Ruiz", "our reporter, Ana Ruiz": who asks. */
function asksAt(tokens: ResolutionContext['tokens'], at: number): boolean {
  const before = (n: number): string => tokens[at - n]?.lower ?? '';
  if (/^(?:to|with)$/.test(before(1)) && exchangeForms.has(before(2))) return true;
  return ownWriters.has(before(1)) || (before(1) === ',' && ownWriters.has(before(2)));
}

/**
 * The one person whom the text names before the dialogue that begins in this block, who asks left
 * out; nobody where it names several.
 */
export function interviewee(
  { tokens, known }: Pick<ResolutionContext, 'tokens' | 'known'>,
  dialogue: number,
): Resolution {
  const begins = tokens.findIndex(({ block }) => block === dialogue);
  const end = tokens[begins]?.start ?? 0;
  const asks = (start: number): boolean => asksAt(tokens, tokenAt(tokens, start));
  const named = known.people.filter(
    ({ mentions }) =>
      mentions.some(({ start }) => start < end) && !mentions.some(({ start }) => start < end && asks(start)),
  );
  if (named.length !== 1) return unattributed;
  return { speakers: [personSpeaker(named[0]!)], resolved: 'inferred', confidence: confidences.described };
}
