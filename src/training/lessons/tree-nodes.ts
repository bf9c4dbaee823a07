import type { TreeWord } from '../../analysis/grammar/parser/conllu';
import { passageForm } from '../../analysis/grammar/parser/word-features';
import type { Tree } from '../gold/tree-texts';

/** A word of a tree that is being made: what hangs on it before and after, with labels. */
export interface Node {
  form: string;
  readonly tag: string;
  readonly before: Hung[];
  readonly after: Hung[];
}
/** A label, and what hangs by it. */
export type Hung = readonly [label: string, node: Node];

/** A word with what hangs on it. */
export function node(form: string, tag: string, before: readonly Hung[] = [], after: readonly Hung[] = []): Node {
  return { form, tag, before: [...before], after: [...after] };
}

/** A node with one more thing before it. */
export function withBefore(one: Node, hung: Hung): Node {
  one.before.unshift(hung);
  return one;
}

/** A tree of the corpora as nodes, its first word small and its stop left out. */
export function nodeOf(tree: Tree): Node {
  const nodes = tree.map(({ form, upos, xpos }) => node(form, `${upos!}/${xpos!}`));
  const first = tree[0]!;
  if (first.upos !== 'PROPN' && first.form !== 'I' && !first.form.startsWith("I'"))
    nodes[0]!.form = first.form.toLowerCase();
  let root = nodes[0]!;
  for (const [n, { head, deprel }] of tree.entries()) {
    if (head === 0) root = nodes[n]!;
    else if (n < tree.length - 1) {
      const { before, after } = nodes[head! - 1]!;
      (n < head! - 1 ? before : after).push([deprel!, nodes[n]!]);
    }
  }
  return root;
}

/** The words of a node in their order, each with its head; what crosses stands beside its head. */
export function treeOf(root: Node): Tree {
  const order: Node[] = [];
  const heads = new Map<Node, [Node | null, string]>([[root, [null, 'root']]]);
  const walk = (one: Node): void => {
    for (const [label, child] of [...one.before, ...one.after]) heads.set(child, [one, label]);
    for (const [, child] of one.before) walk(child);
    order.push(one);
    for (const [, child] of one.after) walk(child);
  };
  walk(root);
  const place = new Map(order.map((one, n) => [one, n + 1]));
  return order.map((one): TreeWord => {
    const [head, deprel] = heads.get(one)!;
    const [upos, xpos] = one.tag.split('/') as [string, string];
    return { form: one.form, upos, xpos, head: head === null ? 0 : place.get(head)!, deprel };
  });
}

/** The first word of a sentence takes a capital. */
export function capitalise(root: Node): void {
  let first = root;
  while (first.before.length > 0) first = first.before[0]![1];
  if (first.form !== passageForm) first.form = first.form.charAt(0).toUpperCase() + first.form.slice(1);
}
