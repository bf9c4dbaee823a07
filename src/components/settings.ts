import { useSyncExternalStore } from 'react';

/**
 * What a reader may set; kept in localStorage and shown as attributes of the root element, which
 * the styles read.
 */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly type: 'small' | 'normal' | 'large' | 'larger';
  readonly marks: 'all' | 'direct' | 'none';
  /** whether single letters are shortcuts */
  readonly keys: 'on' | 'off';
}

export const choices = {
  theme: ['system', 'light', 'dark'],
  type: ['small', 'normal', 'large', 'larger'],
  marks: ['all', 'direct', 'none'],
  keys: ['on', 'off'],
} as const satisfies { [Name in keyof Settings]: readonly Settings[Name][] };

const initial: Settings = { theme: 'system', type: 'normal', marks: 'all', keys: 'on' };
const storageKey = 'settings';
const listeners = new Set<() => void>();
let known: Settings | null = null;

function readChoice<Choice extends string>(allowed: readonly Choice[], stored: unknown, otherwise: Choice): Choice {
  return allowed.find((choice) => choice === stored) ?? otherwise;
}

function readStored(): Settings {
  try {
    const kept = localStorage.getItem(storageKey);
    if (kept === null) return initial;
    const stored = JSON.parse(kept) as Record<string, unknown>;
    return {
      theme: readChoice(choices.theme, stored['theme'], initial.theme),
      type: readChoice(choices.type, stored['type'], initial.type),
      marks: readChoice(choices.marks, stored['marks'], initial.marks),
      keys: readChoice(choices.keys, stored['keys'], initial.keys),
    };
  } catch {
    return initial;
  }
}

function show(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const name of ['theme', 'type', 'marks'] as const) {
    if (settings[name] === initial[name]) delete dataset[name];
    else dataset[name] = settings[name];
  }
}

function current(): Settings {
  if (known === null) {
    known = readStored();
    show(known);
  }
  return known;
}

/** The settings as they stand; for handlers of events, which need no new rendering. */
export function settingsNow(): Settings {
  return current();
}

/** Changes one setting, shows it, and keeps it where the browser lets us. */
export function setSetting<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  known = { ...current(), [name]: value };
  show(known);
  try {
    localStorage.setItem(storageKey, JSON.stringify(known));
  } catch {
    // storage is forbidden or full: the setting holds for this visit
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's settings; the first ones while prerendered HTML is being taken over. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, current, () => initial);
}
