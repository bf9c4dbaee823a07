import { ConlluError, readConllu, writeConllu, type ConlluSentence } from '../../analysis/grammar/parser/conllu';
import { parseSentences } from '../../analysis/grammar/parser/parse-sentences';
import { faultLine } from '../messages';
import { decodeFile, readRegular, readStandardInput } from '../seeds/read-file';
import { endWithReader, readCommandLine, refuse } from './command-line';

const usage = `npm run --silent parse -- FILE|-
  Reads CoNLL-U with words, and prints the same sentences with UPOS, XPOS, HEAD and DEPREL on standard output.
  - is standard input.`;

/** How many sentences are parsed before they are written. */
const atOnce = 200;

function main(): void {
  const { words } = readCommandLine({ usage, options: {}, takesWords: true });
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) refuse(usage, 'name one file');
  endWithReader();
  const sentences = sentencesOf(file);
  for (let first = 0; first < sentences.length; first += atOnce) {
    const some = sentences.slice(first, first + atOnce);
    const trees = parseSentences(some.map((one) => one.words.map(({ form }) => form)));
    process.stdout.write(some.map((one, n) => writeConllu(one, trees[n]!)).join(''));
  }
}

function sentencesOf(file: string): readonly ConlluSentence[] {
  const name = file === '-' ? 'standard input' : file;
  const decoded = decodeFile(file === '-' ? readStandardInput() : readRegular(file));
  if (!('raw' in decoded)) return fail(name, decoded.line, decoded.message);
  try {
    return readConllu(decoded.raw);
  } catch (error) {
    if (error instanceof ConlluError) return fail(name, error.line, error.message);
    throw error;
  }
}

function fail(file: string, line: number, message: string): never {
  process.stderr.write(`${faultLine({ file, line, severity: 'error', message })}\n`);
  process.exit(1);
}

main();
