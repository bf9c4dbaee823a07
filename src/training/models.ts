import { featureCount } from '../analysis/events/tlink-features';
import type { Network } from '../analysis/grammar/parser/network';
import { inSteps, type Weights } from '../analysis/learning/linear-weights';
import { scorerOf } from '../analysis/learning/scorer';
import { judgeBy } from '../analysis/learning/trees';
import { weightsOfKind } from '../analysis/people/judge-names';
import { readBrat, type GoldText } from './gold/brat-texts';
import { gold, type Gold } from './gold/gold-kinds';
import { read, split } from './gold/split';
import { readNames } from './gold/name-texts';
import { readTimeml } from './gold/timeml-texts';
import { readTrees } from './gold/tree-texts';
import { learnChoices, shareRight, type Manner } from './learners/choice-learner';
import { fitLogistic, scoreOf } from './learners/logistic-learner';
import { Chance } from './learners/chance';
import { shareOfHeads, trainNetwork } from './learners/train-network';
import { boost, type Doubt } from './learners/tree-learner';
import { doubtsOf } from './lessons/doubt-lessons';
import type { ChoiceExample } from './lessons/lesson';
import { nameLessons, namePenalty } from './lessons/name-lessons';
import { boundaryLessons, passagePlaces, readingLessons } from './lessons/passage-lessons';
import { statementLessons, statementPlaces } from './lessons/statement-lessons';
import { tlinkFigure, tlinkLessons } from './lessons/tlink-lessons';
import { TreeLessons } from './lessons/tree-lessons';
import { writeParser, writeTrees, writeWeights } from './write-model';

/** A model that was learned: how it is written, and how it does on the texts held out. */
export interface Made {
  readonly write: () => void;
  readonly figure: () => string;
}

/** How a model is made: from which gold data, and from which other models' weights. */
interface Recipe {
  readonly gold: keyof typeof gold;
  readonly after: readonly string[];
  readonly make: (folders: readonly string[], holdOut: boolean) => Made;
}

interface ChoiceModel {
  readonly name: string;
  readonly lessonsOf: (text: GoldText) => ChoiceExample[];
  readonly manner: Manner;
  readonly grain: number;
}

const readings: ChoiceModel = {
  name: 'quotation-attribution',
  lessonsOf: remembered(readingLessons),
  manner: { places: passagePlaces, rate: 0.1, l1: 2, l2: 1, passes: 6 },
  grain: 50,
};
const boundaries: ChoiceModel = {
  name: 'content-boundary',
  lessonsOf: remembered(boundaryLessons),
  manner: { places: passagePlaces, rate: 0.2, l1: 2, l2: 1, passes: 6 },
  grain: 50,
};
const statements: ChoiceModel = {
  name: 'indirect-attribution',
  lessonsOf: remembered(statementLessons),
  manner: { places: statementPlaces, rate: 0.2, l1: 3, l2: 1, passes: 5 },
  grain: 12.5,
};

/**
 * The same lessons each time they are asked for: reading a text takes longer than learning from it.
 */
function remembered(lessonsOf: (text: GoldText) => ChoiceExample[]): (text: GoldText) => ChoiceExample[] {
  const known = new WeakMap<GoldText, ChoiceExample[]>();
  return (text) => {
    const lessons = known.get(text) ?? lessonsOf(text);
    known.set(text, lessons);
    return lessons;
  };
}

/** As many steps as a byte holds: scorers keep weights in bytes. */
const mostSteps = 127;

function learned({ lessonsOf, manner, grain }: ChoiceModel, texts: readonly GoldText[]): Weights {
  return inSteps(learnChoices(texts, lessonsOf, manner), grain, mostSteps);
}

function choiceRecipe(model: ChoiceModel): Recipe {
  return {
    gold: 'brat',
    after: [],
    make(folders, holdOut) {
      const { learnt, held } = split(read(folders, readBrat), holdOut);
      const weights = learned(model, learnt);
      return {
        write: () => writeWeights(model.name, weights),
        figure: () => `${shareRight(held.flatMap(model.lessonsOf), Float64Array.from(weights.steps))} right`,
      };
    },
  };
}

const parts = 4;

/**
 * The passages that the weights are in doubt about. Each quarter of the texts is read with weights
 * that were learned from the other three, since weights are never in doubt about what they have
 * learned from.
 */
function doubtsAbout(texts: readonly GoldText[]): Doubt[] {
  return Array.from({ length: parts }, (_, part) => {
    const others = texts.filter((_text, n) => n % parts !== part);
    const weights = learned(readings, others);
    const clauses = scorerOf(learned(statements, others));
    return texts.filter((_text, n) => n % parts === part).flatMap((text) => doubtsOf(text, weights, clauses));
  }).flat();
}

const reranker: Recipe = {
  gold: 'brat',
  after: ['quotation-attribution', 'indirect-attribution'],
  make(folders, holdOut) {
    const { learnt, held } = split(doubtsAbout(read(folders, readBrat)), holdOut);
    const trees = boost(learnt);
    const judge = judgeBy(trees);
    const rightBy = (scoreOf: (doubt: Doubt, n: number) => number): number =>
      held.filter((doubt) => {
        const scores = doubt.scores.map((_, n) => scoreOf(doubt, n));
        return doubt.right[scores.indexOf(Math.max(...scores))];
      }).length;
    return {
      write: () => writeTrees('attribution-reranker', trees),
      figure: () =>
        `${rightBy(({ scores }, n) => scores[n]!)} of ${held.length} passages right by the weights alone, ${rightBy(
          ({ scores, described }, n) => scores[n]! + judge(described[n]!),
        )} with the trees`,
    };
  },
};

const parser: Recipe = {
  gold: 'trees',
  after: [],
  make(folders) {
    const bank = readTrees(folders);
    const told = (what: string, net: Network): string => {
      const { heads, classes } = shareOfHeads(net, bank.held);
      return `${what}: ${heads.toFixed(1)} % of heads and ${classes.toFixed(1)} % of word classes right on *-dev`;
    };
    const chance = new Chance(7);
    const net = trainNetwork(new TreeLessons(bank, chance), chance, (round, soFar) =>
      process.stderr.write(`${told(`round ${round}`, soFar)}\n`),
    );
    return { write: () => writeParser('parser', net), figure: () => told('the mean of the last rounds', net) };
  },
};

const tlink: Recipe = {
  gold: 'timeml',
  after: [],
  make(folders, holdOut) {
    const { learnt, held } = split(read(folders, readTimeml).map(tlinkLessons), holdOut);
    const weights = fitLogistic(learnt.flat(), featureCount, () => 1);
    return {
      write: () => writeWeights('event-tlink', inSteps(weights, 50, mostSteps)),
      figure: () => tlinkFigure(held, weights),
    };
  },
};

const names: Recipe = {
  gold: 'names',
  after: [],
  make(folders, holdOut) {
    const { learnt, held } = split(read(folders, readNames).map(nameLessons), holdOut);
    const weights = fitLogistic(learnt.flat(), 2 * weightsOfKind, namePenalty);
    const tried = held.flat();
    const right = tried.filter((example) => scoreOf(weights, example) > 0 === example.right).length;
    return {
      write: () => writeWeights('person-name', inSteps(weights, 40, mostSteps)),
      figure: () =>
        `${((100 * right) / Math.max(1, tried.length)).toFixed(1)} % of ${tried.length} names judged rightly`,
    };
  },
};

/** Every model by its name: the folder of `src/analysis/models` that it is written to. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'quotation-attribution': choiceRecipe(readings),
  'content-boundary': choiceRecipe(boundaries),
  'indirect-attribution': choiceRecipe(statements),
  'attribution-reranker': reranker,
  parser,
  'event-tlink': tlink,
  'person-name': names,
};

/** What a folder of gold data for a model holds. */
export function goldOf(name: string): Gold {
  return gold[recipes[name]!.gold];
}

/**
 * A model and those that stand on it (`all`: every one), each after those that it stands on; throws
 * a RangeError for a name that is none.
 */
export function inOrder(name: string): string[] {
  if (name !== 'all' && !Object.hasOwn(recipes, name))
    throw new RangeError(`no model is named ${name}: there are ${Object.keys(recipes).join(', ')}`);
  const wanted = new Set(name === 'all' ? Object.keys(recipes) : [name]);
  const ordered: string[] = [];
  const visit = (model: string): void => {
    if (ordered.includes(model)) return;
    const { after } = recipes[model]!;
    after.forEach(visit);
    if (after.some((each) => wanted.has(each))) wanted.add(model);
    ordered.push(model);
  };
  Object.keys(recipes).forEach(visit);
  return ordered.filter((model) => wanted.has(model));
}
