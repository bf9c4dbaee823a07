import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser';

/** Slow 4G as Lighthouse has it: milliseconds added to each request, bytes a second. */
export const slow4g = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_400 };

/** A page slowed down, with its own empty cache. */
export interface SlowPage {
  readonly page: Page;
  /** milliseconds that the page's main thread has spent so far on script, style and layout */
  readonly work: () => Promise<number>;
  /** megabytes that its objects take once what is no longer used is gone */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Runs something with a headless Chromium and ends it. */
export async function withBrowser(run: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}

/** How a page is slowed down and measured. */
interface Slowness {
  /** over slow 4G too */
  readonly network: boolean;
  /**
   * counts the processor time of the main thread in place of the time that passes: on a busy
   * machine that is what can be compared
   */
  readonly processorTime?: boolean;
  /** of the window, else a desktop's */
  readonly viewport?: Viewport;
}

/** Pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

const desktop: Viewport = { width: 1280, height: 800 };

/** Opens an empty page on a processor four times slower. */
export async function openSlowPage(
  browser: Browser,
  { network, processorTime = false, viewport = desktop }: Slowness,
): Promise<SlowPage> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // tsx wraps named functions in a helper that the page does not have
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: processorTime ? 'threadTicks' : 'timeTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
  }
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  return { page, work: () => workOf(session), heap, close: () => context.close() };
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const wanted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
  return 1000 * metrics.filter(({ name }) => wanted.includes(name)).reduce((sum, { value }) => sum + value, 0);
}

/** Waits until what is there has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}
