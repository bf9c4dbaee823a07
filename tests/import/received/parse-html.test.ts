import { expect, it } from 'vitest';
import { parseFragment, parseHtml } from '../../../src/import/received/parse-html';

it('makes a document of a page, and refuses one that is too deep or has too many elements', () => {
  expect((parseHtml('<!doctype html><title>T</title><p>a') as Document).title).toBe('T');
  expect((parseFragment('<p>one<p>two <b>three') as Element).textContent).toBe('onetwo three');
  expect(parseHtml(`${'\n<i>'.repeat(500)}x`)).toMatchObject({
    message: 'has more than 400 elements within one another',
  });
  expect(parseFragment('<br>'.repeat(200_001))).toMatchObject({ message: 'has more than 200,000 elements' });
});
