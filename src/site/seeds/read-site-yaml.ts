import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { defaultIdentity, type SiteIdentity } from '../../model/site-identity';
import type { Fault } from '../../model/seed';
import { faintestOf, readable, readColour, type Accent, type Theme } from './accent';
import { readYaml } from '../../import/seeds/read-yaml';

/** What site.yaml says, what it leaves out filled in, and every fault of it with its line. */
export interface SiteYaml {
  readonly identity: Omit<SiteIdentity, 'logo'>;
  /** a file beside site.yaml, and the line that names it */
  readonly logo: { readonly file: string; readonly line: number } | null;
  /** null for the program's own colours */
  readonly accent: Accent | null;
  /** who may show `/embed/…` in a frame: sources of a Content-Security-Policy */
  readonly embed: readonly string[];
  readonly faults: readonly Fault[];
}

type Refuse = (node: Node | null, severity: Fault['severity'], message: string) => void;

/**
 * Reads site.yaml:
 *
 *     name: The Harbour Record
 *     line: What was said about the harbour
 *     language: en
 *     logo: logo.svg                 # beside this file, SVG or PNG
 *     accent: "#1d4f91"              # or { light: "#1d4f91", dark: "#8fb8ee" }
 *     publisher: The Example
 *     contact: desk@example.org      # or a web address
 *     licence: CC BY 4.0
 *     embed: [https://example.org]   # who may show /embed/… in a frame
 *
 * A field with a fault is as if it were left out, and the others are read.
 */
export function readSiteYaml(raw: string, file = 'site.yaml'): SiteYaml {
  const faults: Fault[] = [];
  const reading = readYaml(raw, file);
  if (reading.document === null) return siteOf(null, reading.faults as Fault[], () => undefined);
  const { document, lineOf } = reading;
  const refuse: Refuse = (node, severity, message) =>
    void faults.push({ severity, file, line: node === null ? 1 : lineOf(node), message });
  const root = document.contents;
  if (root !== null && !isMap(root)) {
    refuse(root as Node, 'error', `is no list of fields; write ${fieldNames} as name: value, one a line`);
    return siteOf(null, faults, refuse);
  }
  const map = root as YAMLMap<Node, Node | null> | null;
  for (const { key } of map?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : '?';
    if (!isField(name)) refuse(key, 'error', `"${name}" is not known here; use ${fieldNames}`);
  }
  const site = siteOf(map, faults, refuse);
  const line = (name: Field): number => lineOf(map?.get(name, true) as Node | undefined);
  return site.logo === null ? site : { ...site, logo: { ...site.logo, line: line('logo') } };
}

/** A value, or what it should be in words that follow the name of its field. */
type Read<T> = { readonly value: T } | { readonly should: string };

const words =
  (most: number) =>
  (given: unknown): Read<string> =>
    typeof given === 'string' && given.trim() !== '' && given.length <= most && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given)
      ? { value: given.trim() }
      : { should: `needs words on one line, ${most} letters at most; put them between double quotes` };

function language(given: unknown): Read<string> {
  const should = 'needs a tag of BCP 47, such as en, en-GB or el';
  if (typeof given !== 'string') return { should };
  try {
    const [tag] = Intl.getCanonicalLocales(given);
    const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag!);
    return known === undefined ? { should } : { value: tag! };
  } catch {
    return { should };
  }
}

function logo(given: unknown): Read<string> {
  const isName = typeof given === 'string' && /^[^/\\\p{Cc}]+\.(?:svg|png)$/iu.test(given) && !given.startsWith('.');
  return isName ? { value: given } : { should: 'needs the name of an SVG or PNG file that lies beside site.yaml' };
}

function contact(given: unknown): Read<string> {
  const should = 'needs an e-mail address, such as desk@example.org, or a web address, such as https://example.org/about';
  if (typeof given !== 'string') return { should };
  const isMail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(given);
  return isMail || isWebAddress(given) ? { value: given } : { should };
}

const isWebAddress = (given: string): boolean => /^https?:\/\/\S+$/i.test(given) && URL.canParse(given);

function accent(given: unknown): Read<Partial<Accent>> {
  const should = 'needs a colour such as "#1d4f91" between quotation marks, or { light: "#1d4f91", dark: "#8fb8ee" }';
  if (typeof given === 'string') {
    const light = readColour(given);
    return light === null ? { should } : { value: { light } };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { should };
  const read: { light?: string; dark?: string } = {};
  for (const [theme, colour] of Object.entries(given)) {
    const value = typeof colour === 'string' ? readColour(colour) : null;
    if ((theme !== 'light' && theme !== 'dark') || value === null) return { should };
    read[theme] = value;
  }
  return Object.keys(read).length === 0 ? { should } : { value: read };
}

/**
 * A host of a Content-Security-Policy; nothing else may come into the policy, which is cut at
 * semicolons and spaces.
 */
const hostPattern = /^(?:https?:\/\/)?(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/i;

function embed(given: unknown): Read<readonly string[]> {
  const hosts: unknown[] = Array.isArray(given) ? given : [given];
  const isHost = (host: unknown): host is string =>
    typeof host === 'string' && (host === '*' || hostPattern.test(host.replace(/\/$/, '')));
  return hosts.every(isHost)
    ? { value: hosts.map((host) => host.replace(/\/$/, '').toLowerCase()) }
    : { should: 'needs hosts, such as [https://example.org, https://*.example.net], or "*" for everybody' };
}

/** How each field is read. */
const fields = {
  name: words(80),
  line: words(200),
  language,
  logo,
  accent,
  publisher: words(120),
  contact,
  licence: words(200),
  embed,
} as const satisfies Record<string, (given: unknown) => Read<unknown>>;

type Field = keyof typeof fields;
type ValueOf<F extends Field> = ReturnType<(typeof fields)[F]> extends Read<infer T> ? T : never;

const fieldNames = Object.keys(fields).join(', ');
const isField = (name: string): name is Field => Object.hasOwn(fields, name);

function siteOf(map: YAMLMap<Node, Node | null> | null, faults: Fault[], refuse: Refuse): SiteYaml {
  const valueOf = <F extends Field>(name: F): ValueOf<F> | null => {
    const node = (map?.get(name, true) ?? null) as Node | null;
    if (node === null) return null;
    const read = fields[name]((node as { toJSON(): unknown }).toJSON()) as Read<ValueOf<F>>;
    if ('value' in read) return read.value;
    refuse(node, 'error', `"${name}" ${read.should}`);
    return null;
  };
  const file = valueOf('logo');
  const accents = valueOf('accent');
  return {
    identity: {
      name: valueOf('name') ?? defaultIdentity.name,
      line: valueOf('line') ?? defaultIdentity.line,
      language: valueOf('language') ?? defaultIdentity.language,
      publisher: valueOf('publisher'),
      contact: valueOf('contact'),
      licence: valueOf('licence'),
    },
    logo: file === null ? null : { file, line: 1 },
    accent:
      accents === null
        ? null
        : accentOf(accents, (message) => refuse(map!.get('accent', true) as Node, 'warning', message)),
    embed: valueOf('embed') ?? [],
    faults,
  };
}

/** The owner's colours, each as it can be read; one that had to be changed is told. */
function accentOf(given: Partial<Accent>, tell: (message: string) => void): Accent {
  const one = (theme: Theme): string => {
    const asked = given[theme];
    const used = readable(asked ?? given.light ?? given.dark!, theme);
    if (asked !== undefined && used !== asked) {
      const [was, is] = [faintestOf(asked, theme), faintestOf(used, theme)].map((ratio) => ratio.toFixed(1));
      tell(
        `"accent" ${asked} is too faint on ${theme} paper (${was}:1, 4.5:1 is needed); ${used} is used there (${is}:1)`,
      );
    }
    return used;
  };
  return { light: one('light'), dark: one('dark') };
}
