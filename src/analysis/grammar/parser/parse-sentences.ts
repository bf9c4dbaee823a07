import packed from '../../models/parser/weights.json';
import type { TreeWord } from './conllu';
import { unpackParser, type PackedParser } from './packed-network';
import { rowsAtOnce, TreeReader } from './tree-reader';

let reader: TreeReader | null = null;

/**
 * The tree of each sentence, given its words; a passage between marks may stand as one word,
 * `passageForm`.
 */
export function parseSentences(sentences: readonly (readonly string[])[]): TreeWord[][] {
  // unpacked when the first tree is asked for: most commands ask for none
  reader ??= new TreeReader(unpackParser(packed as PackedParser, rowsAtOnce));
  return reader.read(sentences);
}
