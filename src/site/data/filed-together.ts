import { shortHash } from '../../model/ids';

/** Several contents in one file, as JSON by id. */
export interface FiledTogether {
  /** of the first of them, for the file's name */
  readonly stem: string;
  readonly ids: readonly string[];
  readonly json: string;
}

/** In UTF-16 code units: a file that has grown so long ends. */
const longEnough = 48_000;

/** After about every so many-th id a file ends. */
const idsInFile = 8;

/**
 * Gathers contents into files in their order. Where a file ends is told by the ids and its own length
 * alone, so that a change of one content leaves most files as they were.
 */
export function* filedTogether(contents: Iterable<readonly [id: string, content: unknown]>): Generator<FiledTogether> {
  let ids: string[] = [];
  let parts: string[] = [];
  let length = 0;
  const gathered = (): FiledTogether => ({ stem: ids[0]!, ids, json: `{${parts.join(',')}}` });
  for (const [id, content] of contents) {
    const part = `${JSON.stringify(id)}:${JSON.stringify(content)}`;
    ids.push(id);
    parts.push(part);
    length += part.length;
    if (length < longEnough && parseInt(shortHash(id), 16) % idsInFile !== 0) continue;
    yield gathered();
    [ids, parts, length] = [[], [], 0];
  }
  if (ids.length > 0) yield gathered();
}
