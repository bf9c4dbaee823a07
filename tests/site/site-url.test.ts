import { describe, expect, it } from 'vitest';
import { readSiteUrl } from '../../src/site/site-url';

describe('SITE_URL', () => {
  it.each([
    [undefined, '/', null],
    ['', '/', null],
    ['https://example.org', '/', 'https://example.org/'],
    ['https://example.org/reader', '/reader/', 'https://example.org/reader/'],
    ['https://example.org/a/b/?x#y', '/a/b/', 'https://example.org/a/b/'],
  ])('%s', (value, base, url) => expect(readSiteUrl(value)).toEqual({ base, url }));

  it.each(['example.org', 'ftp://example.org/', '/reader/'])('refuses %s with what to write', (value) => {
    expect(() => readSiteUrl(value)).toThrow(
      `SITE_URL is "${value}", not an address such as https://example.org/reader/`,
    );
  });
});
