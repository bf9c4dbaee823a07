// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../src/components/Reader';
import { statement } from '../derive/notation';
import { ferry } from './ferry';

beforeAll(() => {
  // jsdom has no dialogs that open
  HTMLDialogElement.prototype.show = function () {
    this.open = true;
  };
});
afterEach(cleanup);

function draw(current: string | null = null): { root: HTMLElement; onGo: ReturnType<typeof vi.fn> } {
  const onGo = vi.fn();
  const { container } = render(
    <MemoryRouter initialEntries={['/articles/ferry/']}>
      <Reader article={ferry} current={current} onGo={onGo} />
    </MemoryRouter>,
  );
  return { root: container, onGo };
}

/** What of a statement is drawn how: `direct[“We waited,”]`. */
function drawn(root: HTMLElement, id: string): string {
  const statement = root.querySelector<HTMLElement>(`[data-q="${id}"]`)!;
  return [statement, ...statement.querySelectorAll('span')]
    .filter((span) => /direct|reported/.test(span.className))
    .map((span) => `${/direct/.test(span.className) ? 'direct' : 'reported'}[${span.textContent}]`)
    .join('');
}

describe('the text', () => {
  it('is whole and in its order, whatever is marked in it', () => {
    const { root } = draw();
    const words = [...root.querySelectorAll('h1, p[id^="p-"]')].map((block) => {
      const copy = block.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('[data-fold]').forEach((fold) => fold.remove());
      return copy.textContent;
    });
    expect(words.join('\n\n')).toBe(ferry.text);
  });

  it('has a firm line under direct words and a dotted one under reported ones', () => {
    const { root } = draw();
    expect(drawn(root, 'q-0000000b')).toBe('direct[“We waited four hours,”]');
    expect(drawn(root, 'q-0000000c')).toBe('reported[the company had known for a year]');
  });

  it('gives each statement and event its address once', () => {
    const { root } = draw();
    for (const { id } of [...ferry.attributions, ...ferry.events]) {
      expect(root.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
    }
  });

  it('marks what the address points at, and nothing else', () => {
    const { root } = draw('q-0000000c');
    const marked = [...root.querySelectorAll('[data-q][aria-current]')].map(({ id }) => id);
    expect(marked).toEqual(['q-0000000c']);
  });
});

describe('the notes', () => {
  const note = (root: HTMLElement, id: string): string => root.querySelector(`[id="n-${id}"]`)!.textContent;

  it('say who, through whom, how and when', () => {
    const { root } = draw();
    expect(note(root, 'q-0000000b')).toContain('Ana Ruiz, to the Heraldsaid, Sat 23 November');
    expect(note(root, 'q-0000000d')).toContain('port officialreported, unnamed');
  });
  it('leave the place of an unknown speaker empty', () => {
    expect(note(draw().root, 'q-0000000a')).toContain('Unattributedquotedthe text does not say who');
  });
  it('show how a pronoun is read, and that an editor set it right', () => {
    const words = note(draw().root, 'q-0000000c');
    expect(words).toContain('“She” is read as Ana Ruiz');
    expect(words).toContain('corrected by the editor');
  });
  it('tell the chain to a screen reader, link by link', () => {
    draw();
    const [chain] = screen.getAllByRole('list', { name: 'How it reached this page' });
    expect(
      within(chain!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ana Ruiz', 'toldHerald', 'the text does not say how, tothis article']);
  });
});

describe('who and when', () => {
  it('counts speaking and being spoken of apart', () => {
    draw();
    const names = within(screen.getByRole('list', { name: /Who speaks/ })).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Ana Ruiz speaks 2',
      'port official (unnamed) speaks 1',
      'Li Wei spoken of 1',
    ]);
  });
  it('choosing one lifts what is theirs or about them out of the rest, and leads to their page', () => {
    const { root } = draw();
    fireEvent.click(screen.getByRole('button', { name: /Li Wei/ }));
    const lifted = [...root.querySelectorAll('span[class*="chosen"]')].map(({ textContent }) => textContent);
    expect(lifted).toEqual(['Li Wei will lead the work.']);
    expect(screen.getByRole('link', { name: 'All of Li Wei' }).getAttribute('href')).toBe('/people/li-wei/');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(root.querySelectorAll('span[class*="chosen"]')).toHaveLength(0);
  });
  it('lists events in order of time, the day of publication between past and future', () => {
    draw();
    const rail = screen.getByRole('list', { name: 'Events in order of time' });
    expect(
      within(rail)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'May 2024, The old ferry sank in May.',
      'Published 25 November 2024',
      'Monday 3 March 2025, planned, The pier will close on 3 March, a port official said.',
    ]);
  });
  it('reads the sentences in order of time, and back', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Read in this order' }));
    const order = screen.getByRole('list', { name: /sentences in order of time/ });
    expect(
      within(order)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['The old ferry sank in May.', 'The pier will close on 3 March, a port official said.']);
    fireEvent.click(screen.getByRole('button', { name: 'Back to news order' }));
    expect(screen.queryByRole('list', { name: /sentences in order of time/ })).toBeNull();
  });
});

describe('moving about', () => {
  it('n and p step through the statements in the order of the text', () => {
    const { onGo } = draw('q-0000000b');
    fireEvent.keyDown(document, { key: 'n' });
    fireEvent.keyDown(document, { key: 'p' });
    expect(onGo.mock.calls).toEqual([['q-0000000c'], ['q-0000000a']]);
  });
  it('stops at the last one', () => {
    const { onGo } = draw('q-0000000d');
    fireEvent.keyDown(document, { key: 'n' });
    expect(onGo).not.toHaveBeenCalled();
  });
  it('a letter with another key held, or typed into a field, is no shortcut', () => {
    const { onGo, root } = draw();
    fireEvent.keyDown(document, { key: 'n', ctrlKey: true });
    const field = root.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'n' });
    expect(onGo).not.toHaveBeenCalled();
  });
  it('a folded note opens a sheet with who, chain and the way to the next', async () => {
    const { root, onGo } = draw('q-0000000b');
    fireEvent.click(root.querySelector('[data-fold="q-0000000b"]')!);
    const sheet = await screen.findByRole('dialog');
    expect(sheet.textContent).toContain('2 of 4');
    expect(sheet.textContent).toContain('“We waited four hours,”');
    fireEvent.click(within(sheet).getByRole('button', { name: 'Next' }));
    expect(onGo).toHaveBeenLastCalledWith('q-0000000c');
    fireEvent.keyDown(sheet, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

it('a text in a language that the engine does not know says so', () => {
  render(
    <MemoryRouter>
      <Reader article={{ ...ferry, inLanguage: 'fr', attributions: [], events: [] }} current={null} onGo={vi.fn()} />
    </MemoryRouter>,
  );
  expect(screen.getByText(/does not read this language/)).toBeTruthy();
});

describe('a turn that no marks enclose', () => {
  const text = 'Ferry talk\n\nRUIZ: We waited four hours.\n\nNobody came.';
  const blocks = (['Ferry talk', 'RUIZ: We waited four hours.', 'Nobody came.'] as const).map((words, n) => ({
    role: n === 0 ? ('headline' as const) : ('paragraph' as const),
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const speakers = [{ kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' }] as const;
  const turn = statement(text, {
    id: 'q-0000000f',
    kind: 'direct',
    content: 'We waited four hours.',
    source: 'RUIZ',
    speakers,
  });
  const article = { ...ferry, headline: 'Ferry talk', description: null, text, blocks, sentences: [], events: [] };

  it('has a line beside its paragraph alone, and the margin says that there are none', () => {
    const { container } = render(
      <MemoryRouter initialEntries={['/articles/ferry/']}>
        <Reader article={{ ...article, attributions: [turn] }} current={null} onGo={vi.fn()} />
      </MemoryRouter>,
    );
    const lined = [...container.querySelectorAll('p[id^="p-"]')].filter(({ className }) => /turn/.test(className));
    expect(lined.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('RUIZ: We waited')]);
    expect(container.querySelectorAll('[data-q] [class*="direct"], [data-q] [class*="reported"]')).toHaveLength(0);
    expect(screen.getByRole('note').textContent).toContain('said, without quotation marks');
  });
});

describe('Cite', () => {
  it('opens the statement in every form, none of them without who said it, and copies what is shown', async () => {
    HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;
    const copied = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
    const { root } = draw('q-0000000b');
    fireEvent.click(
      within(root.querySelector<HTMLElement>('[id="n-q-0000000b"]')!).getByRole('button', { name: 'Cite' }),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Cite' }));
    const forms = dialog.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent);
    expect(forms).toEqual(['Plain', 'Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON']);
    for (const form of forms) {
      fireEvent.click(dialog.getByRole('radio', { name: form }));
      const shown = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: `Citation, ${form}` }).value;
      expect(shown).toContain('Ana Ruiz, through Herald, said Saturday 23 November 2024');
      expect(shown).toContain('http://localhost:3000/articles/ferry/q-0000000b/');
    }
    fireEvent.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('"type": "article-newspaper"'));
    vi.unstubAllGlobals();
  });
});
