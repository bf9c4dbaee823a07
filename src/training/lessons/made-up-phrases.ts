import { unpackNames } from '../../analysis/lexicon/first-names';
import { packedFirstNames } from '../../analysis/lexicon/packed-first-names';
import { roleNouns } from '../../analysis/lexicon/roles';
import { bodyNouns, documentNouns } from '../../analysis/lexicon/speaking-nouns';
import type { Chance } from '../learners/chance';
import { node, withBefore, type Hung, type Node } from './tree-nodes';

const pairs = (forms: string): [string, string][] =>
  forms.split('|').map((pair) => pair.split(' ') as [string, string]);
/** Forms of verbs of saying that take a clause or a passage, or a hearer first: past, present. */
const verbs = {
  says: pairs(
    'said says|said says|said says|wrote writes|added adds|insisted insists|warned warns|argued argues|claimed claims|explained explains|replied replies|announced announces|admitted admits|noted notes|recalled recalls|stated states|declared declares|posted posts|confirmed confirms|tweeted tweets|suggested suggests|complained complains|testified testifies|joked jokes',
  ),
  tells: pairs('told tells|told tells|told tells|informed informs|assured assures|reminded reminds|warned warns'),
};

const comma = (): Hung => ['punct', node(',', 'PUNCT/,')];
const beginnings =
  'Al Ba Bel Bra Ca Cor Da Del Dom Du El Fa Fer Ga Gar Gre Ha Hol Ig Ja Ka Kel Kor La Lin Lo Ma Mar Mo Na Nov O Pa Pe Ra Ro Sa Sten Su Ta Tor Va Vol Wa Wil Ya Zu'.split(
    ' ',
  );
const middles = 'ba da den dri el er ga in ko la lo ma mi na or pe ra ri ro sa ta ti vi'.split(' ');
const ends =
  'berg bury c dez en er ez field ford ham i ian ić in k ler ley llo man mann n nen o off ov rd s sen shi ski son ston ton va wood'.split(
    ' ',
  );
const adjectives =
  'British French German regional senior former local national military independent chief public new second Turkish Chinese federal unnamed human'.split(
    ' ',
  );
const subjects =
  'health police trade defence finance water school climate union election border safety city rescue'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const relations = 'widow lawyer sister relative spokesman spokeswoman aide friend neighbour critic supporter'.split(
  ' ',
);
const plurals =
  'officials sources residents lawyers doctors witnesses people experts critics aides investigators'.split(' ');
const firstNames = Object.values(packedFirstNames).flatMap(unpackNames);
const lists = { roles: [...roleNouns], bodies: [...bodyNouns], documents: [...documentNouns], firstNames };
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Makes phrases by chance: names, roles, bodies, papers, who hangs about them, and verbs. */
export class Phrases {
  constructor(readonly chance: Chance) {}

  /** A surname that nobody need bear. */
  surname(): string {
    const { chance } = this;
    return chance.of(beginnings) + (chance.next() < 0.5 ? chance.of(middles) : '') + chance.of(ends);
  }

  /** “Ruiz”, “Ana Ruiz”, “Mayor Ana Ruiz”, “Mr Ruiz” */
  person(): Node {
    const { chance } = this;
    const dice = chance.next();
    const surname = this.surname();
    if (dice < 0.3) return node(surname, 'PROPN/NNP');
    const flat: Hung = ['flat', node(surname, 'PROPN/NNP')];
    const first = node(capital(chance.of(lists.firstNames)), 'PROPN/NNP', [], [flat]);
    if (dice < 0.7) return first;
    const title = chance.of([
      'Mr',
      'Mrs',
      'Ms',
      'Dr',
      'President',
      'Mayor',
      'Judge',
      'Sen.',
      'Gen.',
      'Professor',
      'Chief',
      'Councillor',
      'Minister',
    ]);
    const bearer = dice < 0.85 ? node(surname, 'PROPN/NNP') : first;
    bearer.before.push(['nmod:desc', node(title, 'PROPN/NNP')]);
    return bearer;
  }

  /** “the mayor”, “a senior official”, “the health minister” */
  role(): Node {
    const { chance } = this;
    const before: Hung[] = [['det', node(chance.of(['the', 'the', 'a', 'another', 'one']), 'DET/DT')]];
    if (chance.next() < 0.3) before.push(['amod', node(chance.of(adjectives), 'ADJ/JJ')]);
    if (chance.next() < 0.3) before.push(['compound', node(chance.of(subjects), 'NOUN/NN')]);
    return node(chance.of(lists.roles), 'NOUN/NN', before);
  }

  /** “the council”, “Ruiz Council”, “the Ministry of Health”, “the Garden Police” */
  body(): Node {
    const { chance } = this;
    const noun = chance.of(lists.bodies);
    const dice = chance.next();
    const the: Hung = ['det', node('the', 'DET/DT')];
    if (dice < 0.4)
      return node(
        noun,
        'NOUN/NN',
        chance.next() < 0.4 ? [the, ['compound', node(chance.of(subjects), 'NOUN/NN')]] : [the],
      );
    if (dice < 0.7)
      return node(capital(noun), 'PROPN/NNP', [
        ...(chance.next() < 0.6 ? [the] : []),
        ['compound', node(this.surname(), 'PROPN/NNP')],
      ]);
    if (dice < 0.85) return node(this.surname(), 'PROPN/NNP');
    return node(
      capital(noun),
      'PROPN/NNP',
      [the],
      [['nmod', node(capital(chance.of(subjects)), 'PROPN/NNP', [['case', node('of', 'ADP/IN')]])]],
    );
  }

  /** “sources”, “two officials”, “residents of Ruizton” */
  several(): Node {
    const { chance } = this;
    const before: Hung[] =
      chance.next() < 0.4 ? [['nummod', node(chance.of(['two', 'three', 'four', '12']), 'NUM/CD')]] : [];
    if (chance.next() < 0.3) before.push(['amod', node(chance.of(adjectives), 'ADJ/JJ')]);
    return node(
      chance.of(plurals),
      'NOUN/NNS',
      before,
      chance.next() < 0.3 ? [this.under('in', node(this.surname(), 'PROPN/NNP'))] : [],
    );
  }

  /** “he”, “she” */
  pronoun(): Node {
    return node(this.chance.of(['he', 'she', 'they', 'he', 'she']), 'PRON/PRP');
  }

  /** “of Ruiz”, as it hangs on a noun */
  under(preposition: string, noun: Node, label = 'nmod'): Hung {
    noun.before.unshift(['case', node(preposition, 'ADP/IN')]);
    return [label, noun];
  }

  /** Anybody in short: a name, role, body or some people. */
  anybody(): Node {
    const dice = this.chance.next();
    return dice < 0.4 ? this.person() : dice < 0.65 ? this.role() : dice < 0.88 ? this.body() : this.several();
  }

  /** A subject whose head speaks, though others stand within its phrase. */
  source(): Node {
    const { chance } = this;
    const dice = chance.next();
    if (dice < 0.14) return this.pronoun();
    if (dice < 0.5) return this.anybody();
    if (dice < 0.6) return this.#close();
    if (dice < 0.7) return this.#related();
    if (dice < 0.88) return this.#explained();
    if (dice < 0.94) return this.#paper();
    const first = this.anybody();
    first.after.push(['conj', withBefore(this.anybody(), ['cc', node('and', 'CCONJ/CC')])]);
    return first;
  }

  /** “sources close to Ruiz”, “officials who spoke to Ruiz” */
  #close(): Node {
    const { chance } = this;
    const head = this.several();
    const isClose = chance.next() < 0.5;
    const isFamiliar = !isClose && chance.next() < 0.5;
    if (isClose) head.after.push(['amod', node('close', 'ADJ/JJ', [], [this.under('to', this.anybody(), 'obl')])]);
    else if (isFamiliar)
      head.after.push(['acl', node('familiar', 'ADJ/JJ', [], [this.under('with', this.anybody(), 'obl')])]);
    else
      head.after.push([
        'acl:relcl',
        node('spoke', 'VERB/VBD', [['nsubj', node('who', 'PRON/WP')]], [this.under('to', this.anybody(), 'obl')]),
      ]);
    return head;
  }

  /** “a spokesman for the council”, “the widow of Ruiz”, “Ruiz's lawyer” */
  #related(): Node {
    const { chance } = this;
    const noun = chance.of(relations);
    const other = this.anybody();
    if (chance.next() < 0.5) {
      const preposition = /^spokes|lawyer|aide/.test(noun) ? 'for' : 'of';
      return node(
        noun,
        'NOUN/NN',
        [['det', node(chance.of(['a', 'the']), 'DET/DT')]],
        [this.under(preposition, other)],
      );
    }
    other.after.push(['case', node("'s", 'PART/POS')]);
    return node(noun, 'NOUN/NN', [['nmod:poss', other]]);
  }

  /** “Ruiz, the mayor,”, “Ruiz, 42,”, “Ruiz, who jailed Okoro,”, “Ruiz, of Leeds,” */
  #explained(): Node {
    const { chance } = this;
    const head = chance.next() < 0.75 ? this.person() : this.role();
    const dice = chance.next();
    const inside: Hung =
      dice < 0.45
        ? ['appos', chance.next() < 0.5 ? this.#led() : this.role()]
        : dice < 0.55
          ? ['amod', node(String(18 + chance.below(70)), 'NUM/CD')]
          : dice < 0.85
            ? [
                'acl:relcl',
                node(
                  chance.of(['jailed', 'leads', 'met', 'called', 'visited', 'sued', 'runs', 'told']),
                  'VERB/VBD',
                  [['nsubj', node('who', 'PRON/WP')]],
                  [['obj', this.anybody()]],
                ),
              ]
            : [
                'nmod',
                withBefore(node(this.surname(), 'PROPN/NNP'), ['case', node(chance.of(['of', 'from']), 'ADP/IN')]),
              ];
    inside[1].before.unshift(comma());
    if (chance.next() < 0.95) inside[1].after.push(comma());
    head.after.push(inside);
    return head;
  }

  /** “head of the council” */
  #led(): Node {
    const { chance } = this;
    return node(
      chance.of(['head', 'leader', 'chairman', 'director', 'mayor', 'author']),
      'NOUN/NN',
      [],
      [this.under('of', this.body())],
    );
  }

  /** “a memo seen by Ruiz”, “the letter”, “the report by the council” */
  #paper(): Node {
    const { chance } = this;
    const paper = node(chance.of(lists.documents), 'NOUN/NN', [['det', node(chance.of(['a', 'the']), 'DET/DT')]]);
    const dice = chance.next();
    if (dice < 0.5)
      paper.after.push([
        'acl',
        node(
          chance.of(['seen', 'obtained', 'written', 'released', 'published']),
          'VERB/VBN',
          [],
          [this.under('by', this.anybody(), 'obl:agent')],
        ),
      ]);
    else if (dice < 0.75) paper.after.push(this.under(chance.of(['by', 'from', 'to']), this.anybody()));
    return paper;
  }

  /** “said”, “tells”; behind its subject also “later added” */
  verb(kind: keyof typeof verbs, inverted = false): Node {
    const { chance } = this;
    const [past, present] = chance.of(verbs[kind]);
    const now = chance.next() < 0.25;
    const verb = node(now ? present : past, now ? 'VERB/VBZ' : 'VERB/VBD');
    if (!inverted && chance.next() < 0.12)
      verb.before.push([
        'advmod',
        node(chance.of(['also', 'later', 'earlier', 'then', 'reportedly', 'previously']), 'ADV/RB'),
      ]);
    return verb;
  }

  /** “on Monday”, “Monday”, “in a statement”, “late on Friday”, “last week” */
  when(): Hung {
    const { chance } = this;
    const day = node(chance.of(days), 'PROPN/NNP');
    const dice = chance.next();
    if (dice < 0.35) return this.under('on', day, 'obl');
    if (dice < 0.5) return ['obl:unmarked', day];
    if (dice < 0.7)
      return this.under(
        'in',
        node(chance.of(['statement', 'letter', 'interview', 'tweet', 'speech', 'report', 'post']), 'NOUN/NN', [
          ['det', node(chance.of(['a', 'an', 'the']), 'DET/DT')],
        ]),
        'obl',
      );
    if (dice < 0.85)
      return [
        'obl:unmarked',
        node(chance.of(['week', 'month', 'year', 'night']), 'NOUN/NN', [
          [chance.next() < 0.5 ? 'amod' : 'det', node(chance.of(['last', 'this']), 'ADJ/JJ')],
        ]),
      ];
    return ['advmod', node(chance.of(['later', 'earlier', 'also', 'then', 'repeatedly']), 'ADV/RB')];
  }
}
