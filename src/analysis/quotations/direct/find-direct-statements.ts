import type { ReadText } from '../../text/read-text';
import type { Marked } from '../find-marked';
import type { Statement } from '../statement';
import { attributePassages } from './attribute-passages';
import { layOut } from './lay-out';
import { weigh } from './weigh';

/** Statements with words between marks, direct and mixed, in text order. */
export function findDirectStatements(reading: ReadText, marked: readonly Marked[]): Statement[] {
  return layOut(attributePassages(reading, marked, weigh), marked);
}
