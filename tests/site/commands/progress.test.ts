import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/site/commands/progress';

describe('progress', () => {
  const written: string[] = [];
  const isTTY = process.stderr.isTTY;
  beforeEach(() => {
    written.length = 0;
    vi.useFakeTimers({ toFake: ['performance'] });
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => written.push(String(words)) > 0);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    process.stderr.isTTY = isTTY;
  });

  /** What is told of `total` pages that take so many milliseconds each. */
  function told(total: number, each: number): string[] {
    const progress = new Progress('pages', total);
    for (let done = 1; done <= total; done++) {
      vi.advanceTimersByTime(each);
      progress.at(done);
    }
    progress.end();
    return written;
  }

  it('off a terminal is a line for every tenth, however many pages there are', () => {
    process.stderr.isTTY = false;
    const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => `pages ${tenth * 500} of 5000\n`);
    expect(told(5000, 10)).toEqual([...tenths, 'pages 5000 of 5000 in 50.0 s\n']);
  });

  it('off a terminal has no line twice where there are few pages', () => {
    process.stderr.isTTY = false;
    expect(told(3, 2000)).toEqual(['pages 1 of 3\n', 'pages 2 of 3\n', 'pages 3 of 3 in 6.0 s\n']);
  });

  it('on a terminal is one line that is written anew', () => {
    process.stderr.isTTY = true;
    const lines = told(300, 10);
    expect(lines.length).toBeLessThan(10);
    expect(lines.every((line) => line.startsWith('\r\u001b[Kpages '))).toBe(true);
  });

  it('is silent where the work is done within a second', () => expect(told(90, 10)).toEqual([]));
});
