import { askedForms, seenForms } from '../../lexicon/handling-words';
import { citingWords, informingForms } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { Statement } from '../statement';

/** A statement with a cue, none of which stands between marks. */
type Indirect = Statement & { readonly cue: Span };

/** True for what has the form of a statement and tells of the way that words took. */
export function isWay(reading: ReadText, statement: Statement): boolean {
  if (!isIndirect(statement)) return false;
  return isCitation(reading, statement) || isHandling(reading, statement) || isHeard(reading, statement);
}

/**
 * True for what has the form of a statement, and no words were said in it: its source acts, and may
 * be the "he" of the next sentence.
 */
export function isWordless(reading: ReadText, statement: Statement): boolean {
  return isIndirect(statement) && (isSilence(reading, statement) || isTerms(reading, statement));
}

function isIndirect(statement: Statement): statement is Indirect {
  return statement.cue !== null && statement.quoted.length === 0 && statement.laidOut === undefined;
}

/**
 * "…, TASS reported, citing the defence ministry"; "Reuters, which cited two officials": they are a
 * source, and nothing that was said.
 */
function isCitation(reading: ReadText, { cue, source, content }: Indirect): boolean {
  if (content.length !== 1) return false;
  const { tokens } = reading;
  const word = tokens[firstToken(reading, cue)]?.lower ?? '';
  const relative = source !== null && reading.text.slice(source.start, source.end).toLowerCase() === 'which';
  if (!citingWords.has(word) || !(word.endsWith('ing') || (relative && word.endsWith('ed')))) return false;
  const from = firstToken(reading, content[0]!);
  for (let i = from; i < tokens.length && tokens[i]!.start < content[0]!.end && tokens[i]!.text !== ','; i++) {
    if (tokens[i]!.pos === 'AUX' || tokens[i]!.lower === 'that' || i > from + 25) return false;
  }
  return true;
}

/**
 * "Asked by Reuters about the leak, …"; "a memo seen by the Guardian": the way a statement took.
 */
function isHandling(reading: ReadText, { cue }: Indirect): boolean {
  const { tokens } = reading;
  const at = tokenAt(tokens, cue.end - 1);
  const by = tokens[at]!.lower === 'by' ? at : at + 1;
  const handled = tokens[by - 1]?.lower ?? '';
  return (askedForms.has(handled) || seenForms.has(handled)) && tokens[by]?.lower === 'by';
}

const inPassive = /^(?:(?:had|has|have) )?(?:was|were|is|are|been|being) (?:\w+ly |also |not |never )?(\w+)$/i;

/**
 * "The council was told that the pumps had failed": it heard that, and the text does not say from
 * whom.
 */
function isHeard({ text }: ReadText, { cue, source }: Indirect): boolean {
  if (source === null || source.end > cue.start) return false;
  const passive = inPassive.exec(text.slice(cue.start, Math.min(cue.end, cue.start + 60)));
  return passive !== null && informingForms.has(passive[1]!.toLowerCase());
}

const comment = 'comment|elaborate|answer|respond|discuss|interview|interviews';
const silent = new RegExp(
  `^(?:to |from |on |with )?(?:(?:be|being) interviewed|(?:publicly |further |immediately )?(?:${comment}|commenting|comments?))(?: |$)|` +
    '^(?:to |with )?(?:(?:a|an|the|any|our|several|multiple|repeated|numerous|two|emailed) )*(?:requests?|inquiries|enquiries|questions|emails?|e-mails?|calls?|messages?)(?: (?:for|seeking) | |$)',
);

/**
 * “Ruiz declined to comment”, “Acme did not respond to a request for comment”: nothing was said.
 */
function isSilence({ text }: ReadText, { cue, content }: Indirect): boolean {
  const said = opening(text, content[0]!);
  if (!silent.test(said)) return false;
  const by = text.slice(cue.start, cue.end).toLowerCase();
  return /(?:^| )(?:declin|refus|not|n['’]t|(?:un)?available|unable|never|fail|without)/.test(by);
}

const terms =
  /^(?:to |that |on |only on |under |for )*(?:the )?(?:condition (?:of|that)|anonymity|be(?:ing)? (?:named|identified|quoted)|not (?:to )?be(?:ing)? (?:named|identified|quoted)|remain(?:ing)? (?:anonymous|unnamed|unidentified)|(?:give|reveal|use|confirm|disclose|provide) (?:his|her|their)(?: (?:full|first|last|real))? (?:names?|surnames?|ages?))(?: |$)/;

/**
 * “A clerk who spoke on condition of anonymity”, “… asked not to be named”: the terms on which
 * somebody spoke.
 */
function isTerms({ text }: ReadText, { content }: Indirect): boolean {
  return terms.test(opening(text, content[0]!));
}

/** The first words of a span in lower case, as many as a pattern needs. */
function opening(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 80)).toLowerCase();
}

function firstToken({ tokens }: ReadText, span: Span): number {
  return tokenAt(tokens, span.start);
}
