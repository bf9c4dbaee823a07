import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/site/register/register-line';

const lineOf = (article: string): string => JSON.stringify({ article, id: 'q-9f3a21c4', withdrawn: '2026-03-02' });

describe('a line of the register', () => {
  it.each(['2026-03-02-talks', 'überfahrt', '東京-会議', 'a.b', 'x'])('may be of the article %j', (article) => {
    expect(readLine(lineOf(article))).toEqual({ article, id: 'q-9f3a21c4', withdrawn: '2026-03-02' });
  });

  it.each(['', '..', '../other', 'a/b', 'a\\b', '..%2Fother', 'a\u0000b', '.hidden'])('is none with %j', (article) => {
    expect(readLine(lineOf(article))).toBeNull();
  });
});
