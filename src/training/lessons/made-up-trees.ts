import { passageForm } from '../../analysis/grammar/parser/word-features';
import type { Chance } from '../learners/chance';
import type { Tree } from '../gold/tree-texts';
import { Phrases } from './made-up-phrases';
import { capitalise, node, nodeOf, treeOf, withBefore, type Hung, type Node } from './tree-nodes';

const deeds = 'shook|opened|visited|met|praised|attacked|thanked|left|joined|ignored'.split('|');

const stop = (mark = '.'): Hung => ['punct', node(mark, 'PUNCT/.')];
const mark = (form: string): Hung => [
  'punct',
  node(form, form === ',' ? 'PUNCT/,' : form === ':' || form === '—' ? 'PUNCT/:' : 'PUNCT/``'),
];
const that = (): Hung => ['mark', node('that', 'SCONJ/IN')];
const passage = (): Node => node(passageForm, 'X/FW');

/**
 * Sentences in which somebody is said to have said something, with their trees: made by chance from
 * frames, phrases and clauses of the trees of `clauses`, some as headlines. The same chance makes
 * the same sentences.
 */
export function madeUpTrees(count: number, chance: Chance, clauses: readonly Tree[]): Tree[] {
  const contents = clauses.filter(isClause);
  const maker = new Maker(chance, contents);
  return Array.from({ length: count }, () => treeOf(maker.sentence()));
}

/** A plain sentence that may be said: a finite verb with its subject, and a stop at the end. */
function isClause(tree: Tree): boolean {
  if (tree.length < 4 || tree.length > 22 || tree.at(-1)!.form !== '.') return false;
  if (tree.some(({ form }) => /["“”‘`:;()]|''/.test(form))) return false;
  const root = tree.findIndex(({ head }) => head === 0);
  return (
    tree.some(({ head, deprel }) => head === root + 1 && deprel!.startsWith('nsubj')) && tree.at(-1)!.head === root + 1
  );
}

class Maker {
  readonly #phrases: Phrases;
  constructor(
    readonly chance: Chance,
    readonly contents: readonly Tree[],
  ) {
    this.#phrases = new Phrases(chance);
  }

  /** The root of a whole sentence, stop included. */
  sentence(): Node {
    const frames = [
      this.#before,
      this.#before,
      this.#before,
      this.#after,
      this.#after,
      this.#after,
      this.#inverted,
      this.#inverted,
      this.#according,
      this.#told,
      this.#toldAfter,
      this.#goesOn,
      this.#as,
      this.#coordinated,
      this.#named,
      this.#split,
      this.#quoted,
      this.#denies,
      this.#speaking,
      this.#colon,
      this.#passive,
    ];
    const root = this.chance.of(frames).call(this);
    if (this.chance.next() < 0.92) root.after.push(stop());
    capitalise(root);
    return root;
  }

  /** A clause of the corpora as a node, or a passage. */
  #content(share = 0.5): Node {
    return this.chance.next() < share ? passage() : nodeOf(this.chance.of(this.contents));
  }

  #maybeWhen(verb: Node): void {
    if (this.chance.next() < 0.35) verb.after.push(this.#phrases.when());
    else if (this.chance.next() < 0.12) {
      const when = this.#phrases.when();
      if (when[0] !== 'advmod') verb.before.unshift(when, ...(this.chance.next() < 0.5 ? [mark(',')] : []));
    }
  }

  /** “Ruiz said on Monday that it was over.”   “Ruiz said “…”.” */
  #before(): Node {
    const verb = this.#phrases.verb('says');
    verb.before.unshift(['nsubj', this.#phrases.source()]);
    this.#maybeWhen(verb);
    const content = this.#content(0.35);
    if (content.form === passageForm) {
      if (this.chance.next() < 0.4) verb.after.push(mark(this.chance.of([',', ':'])));
    } else if (this.chance.next() < 0.6) content.before.unshift(that());
    verb.after.push(['ccomp', content]);
    return verb;
  }

  /** “…, Ruiz said on Monday.” */
  #after(): Node {
    const verb = this.#phrases.verb('says');
    verb.before.unshift(['ccomp', this.#content(0.6)], ...(this.chance.next() < 0.85 ? [mark(',')] : []), [
      'nsubj',
      this.#phrases.source(),
    ]);
    if (this.chance.next() < 0.35) verb.after.push(this.#phrases.when());
    return verb;
  }

  /** “…, said Ruiz, the mayor.” */
  #inverted(): Node {
    const verb = this.#phrases.verb('says', true);
    verb.before.unshift(['ccomp', this.#content(0.6)], ...(this.chance.next() < 0.85 ? [mark(',')] : []));
    verb.after.push(['nsubj', this.#phrases.source()]);
    if (this.chance.next() < 0.25) verb.after.push(this.#phrases.when());
    return verb;
  }

  /** “According to Ruiz, it was over.”   “It was over, according to Ruiz.” */
  #according(): Node {
    const clause = nodeOf(this.chance.of(this.contents));
    const source = this.#phrases.source();
    if (source.tag === 'PRON/PRP') source.form = this.chance.of(['him', 'her', 'them']);
    source.before.unshift(['case', node('according', 'VERB/VBG', [], [['fixed', node('to', 'ADP/IN')]])]);
    if (this.chance.next() < 0.5) clause.before.unshift(['obl', source], mark(','));
    else clause.after.push(...(this.chance.next() < 0.8 ? [mark(',')] : []), ['obl', source]);
    return clause;
  }

  /** “Ruiz told the council that it was over.” */
  #told(): Node {
    const verb = this.#phrases.verb('tells');
    verb.before.unshift(['nsubj', this.#phrases.source()]);
    verb.after.push(['iobj', this.#phrases.anybody()]);
    if (this.chance.next() < 0.3) verb.after.push(this.#phrases.when());
    const content = this.#content(0.3);
    if (content.form === passageForm) verb.after.push(mark(this.chance.of([',', ':'])));
    else if (this.chance.next() < 0.7) content.before.unshift(that());
    verb.after.push(['ccomp', content]);
    return verb;
  }

  /** “…, Ruiz told the council.” */
  #toldAfter(): Node {
    const verb = this.#phrases.verb('tells');
    verb.before.unshift(['ccomp', this.#content(0.7)], mark(','), ['nsubj', this.#phrases.source()]);
    verb.after.push(['iobj', this.#phrases.anybody()]);
    if (this.chance.next() < 0.3) verb.after.push(this.#phrases.when());
    return verb;
  }

  /** “…, Ruiz said, adding that it was over.”   “Ruiz said it was over and added …” */
  #goesOn(): Node {
    const verb = this.chance.next() < 0.5 ? this.#after() : this.#before();
    const content = this.#content(0.5);
    if (this.chance.next() < 0.5) {
      const adding = node(
        this.chance.of(['adding', 'noting', 'saying', 'warning', 'insisting', 'calling']),
        'VERB/VBG',
        [],
        [['ccomp', content]],
      );
      if (content.form !== passageForm) content.before.unshift(that());
      verb.after.push(mark(','), ['advcl', adding]);
    } else {
      const added = withBefore(this.#phrases.verb('says'), ['cc', node(this.chance.of(['and', 'but']), 'CCONJ/CC')]);
      added.after.push(['ccomp', content]);
      verb.after.push(['conj', added]);
    }
    return verb;
  }

  /** “As Ruiz said, it was over.” */
  #as(): Node {
    const clause = this.#content(0);
    const verb = this.#phrases.verb('says');
    verb.before.unshift(
      ['mark', node(this.chance.of(['as', 'when', 'while']), 'SCONJ/IN')],
      ['nsubj', this.#phrases.source()],
    );
    clause.before.unshift(['advcl', verb], mark(','));
    return clause;
  }

  /** “Ruiz opened the council and said that it was over.” */
  #coordinated(): Node {
    const verb = this.#phrases.verb('says');
    const first = node(
      this.chance.of(deeds),
      'VERB/VBD',
      [['nsubj', this.#phrases.source()]],
      [['obj', this.#phrases.anybody()]],
    );
    verb.before.unshift(['cc', node(this.chance.of(['and', 'but']), 'CCONJ/CC')]);
    const content = this.#content(0.5);
    if (content.form !== passageForm && this.chance.next() < 0.6) content.before.unshift(that());
    verb.after.push(['ccomp', content]);
    first.after.push(['conj', verb]);
    return first;
  }

  /** “Ruiz called Okoro “…”.”   “Ruiz described the council as “…”.”   “Ruiz accused it of “…”.” */
  #named(): Node {
    const [form, preposition] = this.chance.of([
      ['called', ''],
      ['described', 'as'],
      ['accused', 'of'],
      ['dismissed', 'as'],
      ['branded', ''],
    ] as const);
    const verb = node(form, 'VERB/VBD', [['nsubj', this.#phrases.source()]], [['obj', this.#phrases.anybody()]]);
    verb.after.push(preposition === '' ? ['xcomp', passage()] : this.#phrases.under(preposition, passage(), 'obl'));
    if (this.chance.next() < 0.3) verb.after.push(this.#phrases.when());
    return verb;
  }

  /** “…,” Ruiz said. “…” as one: a passage on either side */
  #split(): Node {
    const verb = this.#after();
    verb.after.push(mark(','), ['parataxis', passage()]);
    return verb;
  }

  /** “Ruiz was quoted by the council as saying that it was over.” */
  #quoted(): Node {
    const content = this.#content(0.5);
    if (content.form !== passageForm && this.chance.next() < 0.6) content.before.unshift(that());
    const saying = node('saying', 'VERB/VBG', [['mark', node('as', 'SCONJ/IN')]], [['ccomp', content]]);
    const verb = node(this.chance.of(['quoted', 'cited']), 'VERB/VBN', [
      ['nsubj:pass', this.#phrases.source()],
      ['aux:pass', node(this.chance.of(['was', 'is', 'were']), 'AUX/VBD')],
    ]);
    if (this.chance.next() < 0.6) verb.after.push(this.#phrases.under('by', this.#phrases.body(), 'obl:agent'));
    verb.after.push(['advcl', saying]);
    return verb;
  }

  /** “Ruiz denied the report.” */
  #denies(): Node {
    const verb = node(
      this.chance.of(['denied', 'rejected', 'confirmed', 'announced', 'criticised', 'praised', 'denies', 'backs']),
      'VERB/VBD',
      [['nsubj', this.#phrases.source()]],
      [['obj', this.#phrases.anybody()]],
    );
    this.#maybeWhen(verb);
    return verb;
  }

  /** “Speaking in Ruizton, the mayor said …” */
  #speaking(): Node {
    const verb = this.#before();
    const opening = this.chance.of(['speaking', 'asked', 'writing', 'responding']);
    const place = this.#phrases.under(
      this.chance.of(['in', 'to', 'at', 'about']),
      this.chance.next() < 0.5 ? node(this.#phrases.surname(), 'PROPN/NNP') : this.#phrases.anybody(),
      'obl',
    );
    verb.before.unshift(
      ['advcl', node(opening, opening === 'asked' ? 'VERB/VBN' : 'VERB/VBG', [], [place])],
      mark(','),
    );
    return verb;
  }

  /** “Council: it is over”, as headlines have it */
  #colon(): Node {
    const source = this.#phrases.anybody();
    source.after.push(mark(':'), ['parataxis', this.#content(0.4)]);
    return source;
  }

  /** “It was over, it was reported by Ruiz.”   “The council was told that it was over.” */
  #passive(): Node {
    const content = this.#content(0.1);
    content.before.unshift(that());
    return node(
      this.chance.of(['told', 'informed', 'warned', 'assured']),
      'VERB/VBN',
      [
        ['nsubj:pass', this.#phrases.anybody()],
        ['aux:pass', node('was', 'AUX/VBD')],
      ],
      [
        ...(this.chance.next() < 0.4 ? [this.#phrases.under('by', this.#phrases.anybody(), 'obl:agent')] : []),
        ['ccomp', content],
      ],
    );
  }
}
