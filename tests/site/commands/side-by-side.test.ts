import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/site/commands/side-by-side';

describe('work done side by side', () => {
  it('gives results in the order of the items, and never begins more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 5 })),
        fc.integer({ min: 1, max: 9 }),
        fc.scheduler(),
        async (items, most, scheduler) => {
          let begun = 0;
          let given = 0;
          let highest = 0;
          const work = (item: number): Promise<number> => {
            highest = Math.max(highest, ++begun - given);
            return scheduler.schedule(Promise.resolve(item));
          };
          const results: number[] = [];
          const reading = (async () => {
            for await (const result of sideBySide(items, most, work)) {
              given++;
              results.push(result);
            }
          })();
          await scheduler.waitFor(reading);
          expect(results).toEqual(items);
          expect(highest).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
