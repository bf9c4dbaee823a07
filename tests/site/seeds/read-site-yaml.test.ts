import { describe, expect, it } from 'vitest';
import { defaultIdentity } from '../../../src/model/site-identity';
import { readSiteYaml } from '../../../src/site/seeds/read-site-yaml';
import { faultLine } from '../../../src/site/messages';

const told = (raw: string): string[] => readSiteYaml(raw).faults.map(faultLine);
const { logo: _, ...unsaid } = defaultIdentity;

describe('site.yaml', () => {
  it('says whose site it is', () => {
    const raw = [
      'name: Ο Λιμένας',
      'line: What was said about the harbour',
      'language: EL',
      'logo: logo.svg',
      'accent: "#1D4F91"',
      'publisher: The Example',
      'contact: desk@example.org',
      'licence: CC BY 4.0',
      'embed: [https://Example.org/, "https://*.example.net:8443"]',
    ].join('\n');
    expect(readSiteYaml(raw)).toEqual({
      identity: {
        name: 'Ο Λιμένας',
        line: 'What was said about the harbour',
        language: 'el',
        publisher: 'The Example',
        contact: 'desk@example.org',
        licence: 'CC BY 4.0',
      },
      logo: { file: 'logo.svg', line: 4 },
      accent: { light: '#1d4f91', dark: expect.stringMatching(/^#[0-9a-f]{6}$/) as string },
      embed: ['https://example.org', 'https://*.example.net:8443'],
      faults: [],
    });
  });

  it.each(['', '# nothing yet\n', 'name: On the Record\n'])('what it leaves out is as the program has it: %j', (raw) => {
    expect(readSiteYaml(raw)).toEqual({ identity: unsaid, logo: null, accent: null, embed: [], faults: [] });
  });

  it.each<[string, number, RegExp]>([
    ['nom: The Example', 1, /"nom" is not known here; use name, line, language, logo, /],
    ['- name: The Example', 1, /is no list of fields; write name, line, /],
    ['line: 7', 1, /"line" needs words on one line/],
    ['# whose\n\nname: [The, Example]', 3, /"name" needs words on one line/],
    ['name: "One\\nTwo"', 1, /"name" needs words on one line/],
    [`name: ${'x'.repeat(81)}`, 1, /80 letters at most/],
    ['language: English', 1, /"language" needs a tag of BCP 47/],
    ['language: en_GB', 1, /"language" needs a tag of BCP 47/],
    ['logo: ../secret.svg', 1, /"logo" needs the name of an SVG or PNG file that lies beside site.yaml/],
    ['logo: logo.exe', 1, /"logo" needs the name of an SVG or PNG file/],
    ['accent: #1d4f91', 1, /"accent" needs a colour such as "#1d4f91" between quotation marks/],
    ['accent: { light: red }', 1, /"accent" needs a colour/],
    ['contact: javascript:alert(1)', 1, /"contact" needs an e-mail address/],
    ['contact: Ana Ruiz', 1, /"contact" needs an e-mail address/],
    ['embed: ["https://example.org; script-src *"]', 1, /"embed" needs hosts/],
    ["embed: [\"'self' https://example.org\"]", 1, /"embed" needs hosts/],
    ['embed: https://example.org/some/page', 1, /"embed" needs hosts/],
    ['name: a: b', 1, /a second colon stands in this value/],
  ])('%j is an error on line %i', (raw, line, message) => {
    const { faults, identity } = readSiteYaml(raw);
    const expected = { severity: 'error', file: 'site.yaml', line, message: expect.stringMatching(message) as string };
    expect(faults).toEqual([expected]);
    expect(identity).toEqual(unsaid);
  });

  it('a field with a fault leaves the others as they are', () => {
    const { identity, faults } = readSiteYaml('name: The Example\ncontact: nobody\npublisher: Example Ltd\n');
    expect(identity).toEqual({ ...unsaid, name: 'The Example', publisher: 'Example Ltd' });
    expect(faults).toHaveLength(1);
  });
});

describe('an accent', () => {
  it('that can be read on all papers is taken as it is, its dark one made from it', () => {
    expect(told('accent: "#1d4f91"')).toEqual([]);
    expect(readSiteYaml('accent: { light: "#1d4f91", dark: "#8fb8ee" }').accent).toEqual({
      light: '#1d4f91',
      dark: '#8fb8ee',
    });
  });
  it('that is too faint is mended, and told with both contrasts', () => {
    expect(told('\naccent: "#ffcc00"')).toEqual([
      expect.stringMatching(
        /^site\.yaml:2: warning: "accent" #ffcc00 is too faint on light paper \(1\.\d:1, 4\.5:1 is needed\); #[0-9a-f]{6} is used there \(4\.\d:1\)$/,
      ),
    ]);
    expect(told('accent: { light: "#1d4f91", dark: "#1d4f91" }')).toEqual([
      expect.stringMatching(/is too faint on dark paper/),
    ]);
  });
});
