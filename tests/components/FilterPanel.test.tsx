// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FilterPanel, type FilterGroup } from '../../src/components/FilterPanel';

afterEach(cleanup);

function draw(
  count: number,
  dates: { from: string | null; to: string | null } = { from: null, to: null },
): Record<'onToggle' | 'onDates' | 'onOpen', ReturnType<typeof vi.fn>> {
  const onToggle = vi.fn();
  const onDates = vi.fn();
  const onOpen = vi.fn();
  const choices = Array.from({ length: count }, (_, i) => ({
    value: `p${i}`,
    count: count - i,
    chosen: i === count - 1,
  }));
  const labelOf = (value: string): string => `Person ${value.slice(1)}`;
  const group: FilterGroup = { name: 'person', title: 'People', choices, total: count, labelOf };
  render(
    <FilterPanel groups={[group]} onToggle={onToggle} onOpen={onOpen} dates={dates} onDates={onDates} chosen={1} />,
  );
  return { onToggle, onDates, onOpen };
}

const labels = (): string[] => screen.getAllByRole('checkbox').map((box) => box.closest('label')!.textContent);

it('shows each choice with its count, and tells which was toggled', () => {
  const { onToggle } = draw(3);
  expect(labels()).toEqual(['Person 0 3', 'Person 1 2', 'Person 2 1']);
  fireEvent.click(screen.getByLabelText(/Person 1/));
  expect(onToggle).toHaveBeenCalledWith('person', 'p1');
});

it('sets the thousands of a count apart, as the count of the list does', () => {
  draw(1001);
  expect(labels()[0]).toBe('Person 0 1,001');
  screen.getByRole('button', { name: 'All 1,001' });
});

it('keeps a long list short, but what is chosen in sight; opened, it asks for what is searched among the others', () => {
  const { onOpen } = draw(30);
  expect(labels()).toHaveLength(9);
  expect(labels().at(-1)).toBe('Person 29 1');
  fireEvent.click(screen.getByRole('button', { name: 'All 30' }));
  expect(labels()).toHaveLength(30);
  expect(onOpen).toHaveBeenLastCalledWith('person', '');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '12' } });
  expect(onOpen).toHaveBeenLastCalledWith('person', '12');
  fireEvent.click(screen.getByRole('button', { name: 'Fewer' }));
  expect(onOpen).toHaveBeenLastCalledWith('person', null);
});

it('gives dates as days, and none for an empty field', () => {
  const { onDates } = draw(1);
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2024-05-01' } });
  expect(onDates).toHaveBeenCalledWith({ from: '2024-05-01', to: null });
});

it('dates are folded until one is chosen', () => {
  draw(1);
  const folded = (): boolean => !screen.getByText('Dates').closest('details')!.open;
  expect(folded()).toBe(true);
  cleanup();
  draw(1, { from: '2024-05-01', to: null });
  expect(folded()).toBe(false);
});
