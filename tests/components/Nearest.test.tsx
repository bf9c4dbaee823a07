// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { Nearest, type Way } from '../../src/components/Nearest';

afterEach(cleanup);

const timeline = { href: '/timeline/', title: 'Timeline' };

it.each<[string, Way[], string]>([
  ['beside what is like it', [timeline], 'Or go to all articles.'],
  ['by itself where nothing is', [], 'Go to all articles.'],
])('leads to all articles %s', (_, ways, words) => {
  render(<Nearest title="There is nothing at this address" why="" ways={ways} />, { wrapper: MemoryRouter });
  expect(screen.getByText(/go to/i).textContent).toBe(words);
});
