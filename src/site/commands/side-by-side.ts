/**
 * Works on items side by side and gives what comes of them in their order; never are more than
 * `most` begun and not yet given, so that memory stays the same however many there are.
 */
export async function* sideBySide<Item, Result>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    begun.push(work(item));
    if (begun.length >= most) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}
