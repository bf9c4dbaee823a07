/** Room for what must never be chosen. */
const never = -1e9;

/**
 * The tree with the highest sum of scores in which one word hangs on the root (Chu and Liu 1965,
 * Edmonds 1967). `scores[word * columns + head]`, words from 1 to `length`, head 0 the root; gives
 * the head of each word, 0 at place 0.
 */
export function treeOfScores(scores: Float32Array, columns: number, length: number): Int32Array {
  const heads = bestHeads(scores, columns, length);
  const roots = heads.reduce((sum, head, word) => (word > 0 && head === 0 ? sum + 1 : sum), 0);
  if (roots === 1 && circleOf(heads) === null) return heads;
  const size = length + 1;
  const own = Array.from({ length: size }, (_, word) =>
    // the root costs so much that the best tree hangs only one word on it
    Float64Array.from({ length: size }, (_, head) =>
      word === 0 || word === head ? never : scores[word * columns + head]! - (head === 0 ? 1e6 : 0),
    ),
  );
  return spanningTree(own);
}

function bestHeads(scores: Float32Array, columns: number, length: number): Int32Array {
  const heads = new Int32Array(length + 1);
  for (let word = 1; word <= length; word++) {
    let best = word === 1 && length > 1 ? 2 : word === 1 ? 0 : 1;
    for (let head = 0; head <= length; head++)
      if (head !== word && scores[word * columns + head]! > scores[word * columns + best]!) best = head;
    heads[word] = best;
  }
  return heads;
}

/** The words of a circle, if there is one; place 0 is the root. */
function circleOf(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let word = 1; word < heads.length; word++) {
    let at = word;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = word;
      at = heads[at]!;
    }
    if (at === 0 || seen[at] !== word) continue;
    const circle = [at];
    for (let next = heads[at]!; next !== at; next = heads[next]!) circle.push(next);
    return circle;
  }
  return null;
}

/** `scores[word][head]`: circles are drawn together to one word until there is none. */
function spanningTree(scores: readonly Float64Array[]): Int32Array {
  const size = scores.length;
  const heads = Int32Array.from(scores, (row, word) =>
    word === 0 ? 0 : row.reduce((b, s, h) => (s > row[b]! ? h : b), 0),
  );
  const circle = circleOf(heads);
  if (circle === null) return heads;
  const isIn = new Uint8Array(size);
  for (const word of circle) isIn[word] = 1;
  const rest = Array.from({ length: size }, (_, word) => word).filter((word) => isIn[word] === 0);
  const entry = (word: number, head: number): number => scores[word]![head]! - scores[word]![heads[word]!]!;
  /** the word of the circle through which a head enters it best */
  const enters = rest.map((head) => circle.reduce((a, b) => (entry(b, head) > entry(a, head) ? b : a)));
  /** the word of the circle that a word hangs on best */
  const leaves = rest.map((word) => circle.reduce((a, b) => (scores[word]![b]! > scores[word]![a]! ? b : a)));
  const drawn = rest.map((word, n) =>
    Float64Array.from([...rest.map((head) => scores[word]![head]!), word === 0 ? never : scores[word]![leaves[n]!]!]),
  );
  drawn.push(Float64Array.from([...rest.map((head, n) => entry(enters[n]!, head)), never]));
  const small = spanningTree(drawn);
  const whole = heads.slice();
  for (const [n, word] of rest.entries())
    if (word > 0) whole[word] = small[n] === rest.length ? leaves[n]! : rest[small[n]!]!;
  const from = small[rest.length]!;
  whole[enters[from]!] = rest[from]!;
  return whole;
}
