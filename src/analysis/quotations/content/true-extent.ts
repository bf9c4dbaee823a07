import { clauseOpeners, questionWords } from '../../lexicon/conjunctions';
import { citingWords } from '../../lexicon/reporting';
import { timeWords } from '../../lexicon/calendar-words';
import { silenceVerbs } from '../../lexicon/mood-words';
import { isParticiple, isPastForm } from '../../grammar/word-forms';
import { nounPhraseFrom, opensPhrase } from '../../grammar/noun-phrase';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText } from '../../text/read-text';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';

/** A statement with cue and source, as tokens. */
interface Placed {
  readonly statement: Statement;
  /** first and last token of each piece of what was said, half open */
  readonly said: readonly { readonly first: number; readonly end: number }[];
  readonly source: { readonly first: number; readonly end: number };
  readonly cue: { readonly first: number; readonly end: number };
  /** where the sentence of the last piece ends, without its stop */
  readonly limit: number;
}

type Extent = (reading: ReadText, placed: Placed) => readonly Span[] | null;

/** What was said from where it begins to where it ends, by the grammar of its sentence. */
export function withTrueExtent(reading: ReadText, statement: Statement): Statement {
  return extents.reduce((now, extent) => {
    const placed = placedIn(reading, now);
    const content = placed === null ? null : extent(reading, placed);
    if (content === null) return now;
    const quoted = now.quoted.filter((span) =>
      content.some(({ start, end }) => start <= span.start && span.end <= end),
    );
    return { ...now, content, quoted };
  }, statement);
}

function placedIn({ tokens, sentences }: ReadText, statement: Statement): Placed | null {
  const { content, source, cue } = statement;
  if (source === null || cue === null || content.length === 0) return null;
  const range = (span: Span): Placed['source'] => ({
    first: tokenAt(tokens, span.start),
    end: tokenAt(tokens, span.end - 1) + 1,
  });
  const said = content.map(range);
  const last = said.at(-1)!.end;
  let limit = Math.min(sentences[tokens[last - 1]!.sentence]!.endToken, last + longestRest);
  while (limit > last && tokens[limit - 1]!.pos === 'PUNCT') limit--;
  return { statement, said, source: range(source), cue: range(cue), limit };
}

/** In tokens: as much of a sentence is looked at behind what was said. */
const longestRest = 90;

/** "[In the note, dated May 3,] Ruiz writes that it is late": where it stands was not said. */
const behindPlace: Extent = ({ tokens }, { statement: { content, quoted }, said, source, cue }) => {
  const [place, more] = said;
  if (more === undefined || said.length > 2 || place!.end > source.first || source.end > cue.first) return null;
  if (more.first !== cue.end || tokens[more.first]!.lower !== 'that') return null;
  return quoted.some((span) => span.start < content[0]!.end) ? null : [content[1]!];
};

/** "“We wait,” [the head of the port], Ana Ruiz, who was there, said": words that tell who speaks. */
const beforeRole: Extent = ({ tokens, text }, { statement: { content, quoted }, said, source }) => {
  const [only] = said;
  const [passage] = quoted;
  const { start } = content[0]!;
  if (said.length > 1 || quoted.length !== 1 || only!.end + 1 !== source.first || tokens[only!.end]!.text !== ',')
    return null;
  if (passage!.start - start !== 1 || text.charAt(passage!.end - 1) !== ',' || !/["”’]/.test(text.charAt(passage!.end)))
    return null;
  const end = passage!.end + 1;
  for (let i = tokenAt(tokens, end); i < only!.end; i++)
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART)$/.test(tokens[i]!.pos)) return null;
  return end >= content[0]!.end ? null : [{ start, end }];
};

/** "When Ruiz says that it is late[, I look at my watch]": the main clause is the writer's. */
const beforeMainClause: Extent = (reading, { statement: { content, quoted }, said, source, cue }) => {
  const { tokens } = reading;
  const last = said.at(-1)!;
  if (!isSubordinate(tokens, source.first)) return null;
  if (said.length > 1 || source.end > cue.first || last.first < cue.end || tokens[last.first - 1]!.text === ',')
    return null;
  for (let i = last.first + 2; i + 2 < last.end; i++) {
    const isMarked = quoted.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.end <= end);
    if (tokens[i]!.text !== ',' || isMarked || !opensPhrase(tokens[i + 1])) continue;
    const verb = tokens[i + 1]!.pos === 'PRON' ? i + 2 : nounPhraseFrom(tokens, i + 1, last.end);
    if (/^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '')) return [{ start: content[0]!.start, end: tokens[i - 1]!.end }];
  }
  return null;
};

/** "When the mayor, Ruiz, says": nothing but the subject stands behind the word that opens the clause. */
function isSubordinate(tokens: ReadText['tokens'], subject: number): boolean {
  let at = subject - 1;
  while (at > 0 && at > subject - longestSubject && /^(?:NOUN|PROPN|ADJ|DET|PART|PUNCT)$/.test(tokens[at]!.pos)) at--;
  return /^(?:when|whenever|if|because|although|though|while)$/.test(tokens[at]?.lower ?? '');
}

const longestSubject = 10;

/** "Ruiz said it was late [but would not say why]", "[but declined to name him]" */
const beforeSilence: Extent = ({ tokens }, { statement: { content, quoted }, said, cue }) => {
  const last = said.at(-1)!;
  if (last.first < cue.end) return null;
  for (let i = last.first + 2; i + 2 < last.end; i++) {
    if (
      tokens[i]!.lower !== 'but' ||
      quoted.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.end <= end)
    )
      continue;
    let verb = i + 1;
    while (verb < i + 4 && /^(?:AUX|PART|ADV)$/.test(tokens[verb]!.pos)) verb++;
    const refuses = /^(?:declined|refused)$/.test(tokens[verb]!.lower);
    const isDenied = tokens.slice(i + 1, verb).some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
    if (!refuses && !(isDenied && silenceVerbs.has(tokens[verb]!.lower))) continue;
    const before = tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    return [...content.slice(0, -1), { start: content.at(-1)!.start, end: tokens[before]!.end }];
  }
  return null;
};

/** "Both claim to hold it [and nine men were hurt]": behind an infinitive, another's clause is the writer's. */
const beforeOthersClause: Extent = ({ tokens }, { statement: { content, quoted }, said, cue }) => {
  const [only] = said;
  if (said.length > 1 || only!.first < cue.end || tokens[only!.first]!.lower !== 'to') return null;
  for (let i = only!.first + 2; i + 2 < only!.end; i++) {
    if (!/^(?:and|but|as|while)$/.test(tokens[i]!.lower)) continue;
    if (quoted.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.end <= end)) continue;
    const from = tokens[i + 1]!.lower === 'at' && tokens[i + 2]!.lower === 'least' ? i + 3 : i + 1;
    const verb = nounPhraseFrom(tokens, from, only!.end);
    if (verb === from || verb >= only!.end || !isFiniteVerb(tokens, verb)) continue;
    return [{ start: content[0]!.start, end: tokens[tokens[i - 1]!.text === ',' ? i - 2 : i - 1]!.end }];
  }
  return null;
};

/** Not "hit by rain", which tells of the noun before it. */
function isFiniteVerb(tokens: ReadText['tokens'], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'VERB') return pos === 'AUX';
  return (isPastForm(lower) && !isParticiple(lower)) || /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "Ruiz said that it was “late”[, and that she would go]": a second "that" goes on. */
const withSecondThat: Extent = ({ tokens, text }, { statement: { content }, said, cue, limit }) => {
  const last = said.at(-1)!;
  if (said.length > 1 || last.first < cue.end || tokens[last.first]!.lower !== 'that') return null;
  const and = tokens[last.end]?.text === ',' ? last.end + 1 : last.end;
  if (tokens[and]?.lower !== 'and' || tokens[and + 1]?.lower !== 'that' || and + 2 >= limit) return null;
  const { end } = tokens[limit - 1]!;
  return /["“”‘]/.test(text.slice(content[0]!.end, end)) ? null : [{ start: content[0]!.start, end }];
};

/** "He has never, he tells me, [had a day off]": an auxiliary wants its verb. */
const withRest: Extent = ({ tokens, text }, { statement: { content }, said, source, cue }) => {
  const [only] = said;
  const frame = Math.max(source.end, cue.end);
  const comma = tokens[frame]?.text === ',' ? frame : frame + 1;
  if (said.length > 1 || only!.end > Math.min(source.first, cue.first) || tokens[comma]?.text !== ',') return null;
  let aux = only!.end - 1;
  while (aux > only!.first && /^(?:ADV|PART)$/.test(tokens[aux]!.pos)) aux--;
  const rest = tokens[comma + 1];
  if (tokens[aux]!.pos !== 'AUX' || rest === undefined || rest.sentence !== tokens[aux]!.sentence) return null;
  let end = comma + 1;
  while (end - comma < longestRest && tokens[end + 1]?.sentence === rest.sentence) end++;
  while (end > comma + 1 && tokens[end]!.pos === 'PUNCT') end--;
  const span = spanOfTokens(tokens, { first: comma + 1, end: end + 1 });
  return /["“”‘]/.test(text.slice(span.start, span.end)) ? null : [...content, span];
};

/** "asked [her friend] whether he was ill": who was asked is no part of the question. */
const behindAsked: Extent = ({ tokens }, { statement: { content }, said, cue }) => {
  const [only] = said;
  if (said.length > 1 || only!.first !== cue.end || !/^ask(?:s|ed|ing)?$/.test(tokens[cue.end - 1]!.lower)) return null;
  if (clauseOpeners.has(tokens[only!.first]!.lower)) return null;
  const question =
    tokens[only!.first]!.pos === 'PRON' && !/^(?:his|her|its|their|my|our)$/.test(tokens[only!.first]!.lower)
      ? only!.first + 1
      : nounPhraseFrom(tokens, only!.first, only!.end);
  if (question === only!.first || question + 2 >= only!.end || !questionWords.has(tokens[question]!.lower)) return null;
  return /^(?:who|whom|whose|which)$/.test(tokens[question]!.lower)
    ? null
    : [{ start: tokens[question]!.start, end: content[0]!.end }];
};

/** "The Herald reported [this month], citing two clerks, that it was late": the time is not what was reported. */
const behindCiting: Extent = ({ tokens }, { statement: { quoted }, said, limit }) => {
  const [only] = said;
  if (said.length > 1 || quoted.length > 0) return null;
  let comma = only!.first;
  while (comma < only!.first + longestTime && tokens[comma]?.text !== ',') comma++;
  if (!citingWords.has(tokens[comma + 1]?.lower ?? '') || !timeWords.has(tokens[comma - 1]!.lower)) return null;
  for (let i = comma + 2; i + 2 < limit; i++)
    if (tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'that')
      return [{ start: tokens[i + 1]!.start, end: tokens[limit - 1]!.end }];
  return null;
};

/** In tokens: "earlier this month". */
const longestTime = 4;

/** "admitted to [a clerk] that it was late": who is told is no part of it. */
const behindHearer: Extent = ({ tokens }, { statement: { content, quoted }, said, cue }) => {
  const [only] = said;
  const to = only!.first - 1;
  if (said.length > 1 || tokens[to]?.lower !== 'to' || (to !== cue.end && to !== cue.end - 1)) return null;
  const that = nounPhraseFrom(tokens, only!.first, only!.end);
  if (that === only!.first || that + 2 >= only!.end || tokens[that]!.lower !== 'that') return null;
  const { start } = tokens[that]!;
  return quoted.some((span) => span.start < start) ? null : [{ start, end: content[0]!.end }];
};

/** "The rest is [“a risk,”] as Ruiz put it": she put so what stands between marks. */
const asPut: Extent = ({ tokens }, { statement: { content, quoted }, said, source, cue }) => {
  const [passage] = quoted;
  if (passage === undefined || quoted.length > 1 || said.length > 1 || source.end !== cue.first) return null;
  if (tokens[source.first - 1]?.lower !== 'as' || !/^puts?$/.test(tokens[cue.first]!.lower)) return null;
  const start = passage.start - 1;
  return start <= content[0]!.start || said[0]!.end > source.first ? null : [{ start, end: content[0]!.end }];
};

const extents: readonly Extent[] = [
  behindCiting,
  behindHearer,
  asPut,
  behindPlace,
  beforeRole,
  beforeMainClause,
  beforeSilence,
  beforeOthersClause,
  withSecondThat,
  withRest,
  behindAsked,
];
