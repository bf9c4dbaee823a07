import { hashOf, shiftFor, type FeatureSink } from '../../analysis/learning/features';

/**
 * A choice to learn from: the places of the features of each candidate, and which of them are
 * right.
 */
export interface ChoiceExample {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Notes down the features that it is given, hashed onto so many places. */
export class Notes implements FeatureSink {
  private noted: number[] = [];
  private readonly shift: number;

  constructor(places: number) {
    this.shift = shiftFor(places);
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.noted.push(hashOf(template, a, b, c) >>> this.shift);
  }

  /** What was noted since the last call. */
  take(): number[] {
    const { noted } = this;
    this.noted = [];
    return noted;
  }

  /** The choice among candidates that `describe` gives the features of. */
  choice<C>(candidates: readonly C[], describe: (candidate: C) => void, right: readonly boolean[]): ChoiceExample {
    const described = candidates.map((candidate) => {
      describe(candidate);
      return this.take();
    });
    return { candidates: described, right };
  }

  /** Whether what `describe` gives the features of is right: a choice between it and nothing. */
  yesNo(describe: () => void, right: boolean): ChoiceExample {
    describe();
    return { candidates: [this.take(), []], right: [right, !right] };
  }
}
