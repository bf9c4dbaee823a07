// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  for (const name of ['theme', 'type', 'marks']) delete document.documentElement.dataset[name];
});

it('is shown at once and found again by the next visit', async () => {
  const first = await import('../../src/components/settings');
  first.setSetting('theme', 'dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  vi.resetModules();
  const second = await import('../../src/components/settings');
  expect(second.settingsNow()).toEqual({ theme: 'dark', type: 'normal', marks: 'all', keys: 'on' });
});

it.each(['', '{', '{"theme":"pink"}', '[]', 'null', '{"marks":3}'])(
  'what was stored wrongly counts for nothing: %s',
  async (stored) => {
    localStorage.setItem('settings', stored);
    const { settingsNow } = await import('../../src/components/settings');
    expect(settingsNow()).toEqual({ theme: 'system', type: 'normal', marks: 'all', keys: 'on' });
  },
);
