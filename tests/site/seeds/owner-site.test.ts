import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contactHref, defaultIdentity, licenceHref } from '../../../src/model/site-identity';
import { faultLine } from '../../../src/site/messages';
import { noOwnerSite, readOwnerSite } from '../../../src/site/seeds/owner-site';
import { SeedFolder } from '../../../src/site/seeds/seed-folder';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><rect width="120" height="30"/></svg>';
/** The head of a PNG of 64 by 32. */
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000040000000200802000000', 'hex');

describe('the owner’s site.yaml', () => {
  let root = '';
  let seeds = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    seeds = join(root, 'seeds');
    mkdirSync(seeds);
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(seeds, name), content);
  const told = (): string[] => readOwnerSite(seeds, 'seeds/site.yaml').faults.map(faultLine);

  it('need not be there', () => expect(readOwnerSite(seeds, 'seeds/site.yaml')).toEqual(noOwnerSite));

  it('is read with the seeds, its faults told as theirs', () => {
    write('site.yaml', 'name: The Harbour\ncontact: nobody\n');
    const folder = new SeedFolder(seeds, root);
    const faults = [...folder.read({ keep: false })].flatMap((reading) => reading.faults.map(faultLine));
    expect(faults).toEqual([expect.stringMatching(/^seeds\/site\.yaml:2: error: "contact" needs an e-mail address/)]);
    expect(folder.ownersSite().identity).toEqual({ ...defaultIdentity, name: 'The Harbour' });
  });

  it.each([
    ['logo.svg', svg, 120, 30],
    ['Logo.PNG', png, 64, 32],
  ])('names a logo, whose size and bytes are read: %s', (name, bytes, width, height) => {
    write(name, bytes);
    write('site.yaml', `logo: ${name}`);
    const { identity, logo } = readOwnerSite(seeds, 'seeds/site.yaml');
    const path = expect.stringMatching(/^assets\/logo-[0-9a-f]{8}\.(?:svg|png)$/) as string;
    expect(identity.logo).toEqual({ path, width, height });
    expect(logo).toEqual(Buffer.from(bytes));
  });

  it.each<[string, string | null, RegExp]>([
    ['none.svg', null, /site\.yaml:2: error: "logo" none\.svg is not there; check its name/],
    ['bad.svg', 'no picture', /site\.yaml:2: error: "logo" bad\.svg is no picture of the kind that its name says/],
    ['bad.png', svg, /site\.yaml:2: error: "logo" bad\.png is no picture/],
  ])('a logo %s that is %j is an error', (name, content, message) => {
    if (content !== null) write(name, content);
    write('site.yaml', `name: The Harbour\nlogo: ${name}`);
    expect(told()).toEqual([expect.stringMatching(message)]);
    expect(readOwnerSite(seeds, 'site.yaml').identity).toEqual({ ...defaultIdentity, name: 'The Harbour' });
  });

  it('is never passed over under another name or in another place', () => {
    write('site.yml', 'name: The Harbour');
    writeFileSync(join(root, 'site.yaml'), 'name: The Harbour');
    expect(told()).toEqual([
      'seeds/site.yml:1: error: is not read under this name; rename it site.yaml',
      'site.yaml:1: error: is not read here; it belongs beside the seeds, as seeds/site.yaml',
    ]);
  });

  it('that is no text is an error', () => {
    write('site.yaml', Buffer.from([0x6e, 0xff]));
    expect(told()).toEqual([expect.stringMatching(/not UTF-8/)]);
    rmSync(join(seeds, 'site.yaml'));
    symlinkSync('nowhere', join(seeds, 'site.yaml'));
    expect(told()).toEqual([expect.stringMatching(/link that leads nowhere/)]);
  });
});

describe('where the owner’s words lead', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['cc by-nc-sa 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://example.org/terms', 'https://example.org/terms'],
    ['CC BY', null],
    ['All rights reserved', null],
    ['javascript:alert(1)', null],
  ])('licence %s: %s', (licence, href) => expect(licenceHref(licence)).toBe(href));
  it.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/about', 'https://example.org/about'],
  ])('contact %s: %s', (contact, href) => expect(contactHref(contact)).toBe(href));
});
