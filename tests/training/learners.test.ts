import { describe, expect, it } from 'vitest';
import { learnChoices, shareRight } from '../../src/training/learners/choice-learner';
import { fitLogistic, scoreOf } from '../../src/training/learners/logistic-learner';
import { Notes, type ChoiceExample } from '../../src/training/lessons/lesson';

const manner = { places: 16, rate: 0.1, l1: 0, l2: 1, passes: 3 };

describe('the learner of choices', () => {
  const texts = Array.from({ length: 40 }, (_, n) => n);
  /** what feature 3 holds is right, whatever feature 5 says */
  const lessonsOf = (n: number): ChoiceExample[] => [
    { candidates: [[3, 5], [n % 2 === 0 ? 5 : 7]], right: [true, false] },
    { candidates: [[7], [3, 7], [3]], right: [false, true, true] },
  ];

  it('learns which candidates are right, several of one choice too, and the same each time', () => {
    const weights = learnChoices(texts, lessonsOf, manner);
    expect(shareRight(texts.flatMap(lessonsOf), weights)).toBe('100.0 % of 80 choices');
    expect(weights[3]).toBeGreaterThan(1);
    expect(learnChoices(texts, lessonsOf, manner)).toEqual(weights);
  });

  it('leaves weights at zero that too little speaks for', () => {
    const weights = learnChoices(texts.slice(0, 4), lessonsOf, { ...manner, l1: 3 });
    expect(weights[5]).toBe(0);
  });

  it('takes a yes-or-no question for a choice between something and nothing', () => {
    const notes = new Notes(16);
    const yes = notes.yesNo(() => notes.add(1, 1), true);
    const no = notes.yesNo(() => notes.add(1, 2), false);
    expect([yes.right, no.right]).toEqual([
      [true, false],
      [false, true],
    ]);
    const weights = learnChoices(texts, () => [yes, no], manner);
    expect([weights[yes.candidates[0]![0]!]! > 1, weights[no.candidates[0]![0]!]! < -1]).toEqual([true, true]);
  });
});

describe('logistic regression', () => {
  it('gives the log odds of what it saw, drawn to zero by the penalty', () => {
    const examples = Array.from({ length: 100 }, (_, n) => ({ features: [0], weight: 1, right: n % 4 !== 0 }));
    expect(fitLogistic(examples, 1, () => 1e-6)[0]).toBeCloseTo(Math.log(3), 3);
    expect(fitLogistic(examples, 1, () => 50)[0]).toBeLessThan(0.5);
  });

  it('counts a feature by how strongly an example has it', () => {
    const example = { features: [0, 1], strengths: [1, 0.25], weight: 1, right: true };
    expect(scoreOf(Float64Array.of(2, 4), example)).toBe(3);
  });
});
