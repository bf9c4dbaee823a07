import type { Origin, StatementRecord } from './record';

/** The pieces of a JSON array, one item a line. */
export function* jsonItems(items: Iterable<unknown>): Generator<string> {
  let before = '\n';
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',\n';
  }
  yield '\n';
}

/** Statements as JSON, one a line, under whose site they are from. */
export function* toJson(records: Iterable<StatementRecord>, { identity, addressOf }: Origin): Generator<string> {
  const { name, publisher, licence } = identity;
  const head = JSON.stringify({ site: name, address: addressOf('/'), publisher, licence });
  yield `${head.slice(0, -1)},"statements":[`;
  yield* jsonItems(records);
  yield ']}\n';
}
