import type { Page } from '@playwright/test';

/** What a page's main thread was held up by, ms. */
export interface Tasks {
  /** of all tasks over 50 ms what is over them */
  readonly blocking: number;
  /** the longest; 0 where none took 50 ms */
  readonly longest: number;
}

/** Lets a page note its long tasks; call it before the page is opened. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The long tasks since it was last asked, or since the page was opened. */
export async function tasksOf(page: Page): Promise<Tasks> {
  // an observer is told of a task after it
  await page.waitForTimeout(200);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  return { blocking: tasks.reduce((sum, task) => sum + task - 50, 0), longest: Math.max(0, ...tasks) };
}
