import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../src/import/fetching/decode-document';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const html = (charset: string): string => `<!doctype html><meta charset="${charset}"><p>café “x”`;
const xml = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?><a>café</a>`;
/** “x” in windows-1252 */
const curly = Buffer.concat([latin1('<!doctype html><p>'), Buffer.from([0x93, 0x78, 0x94])]);

describe('the charset of a document', () => {
  it.each<[string, Buffer, string | null, string, RegExp | null]>([
    ['UTF-8 that nothing declares', utf8('<a>café</a>'), null, 'café', null],
    ['UTF-8 as it is sent', utf8(xml('utf-8')), 'utf-8', 'café', null],
    ['what an XML declaration says', latin1(xml('ISO-8859-1')), null, 'café', null],
    ['what a page says', latin1('<!doctype html><meta charset=latin1><p>café'), null, 'café', null],
    ['windows-1252 where a page says nothing', curly, null, '“x”', /declares no charset/],
    [
      'a byte order mark before what is sent',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('café', 'utf16le')]),
      'utf-8',
      'café',
      null,
    ],
    ['what is sent before what a page says', latin1(html('koi8-r').replace(/“x”/, '')), 'iso-8859-1', 'café', null],
    [
      'UTF-8 that is sent as latin1',
      utf8('<a>café</a>'),
      'iso-8859-1',
      'café',
      /declared as windows-1252 and is UTF-8/,
    ],
    ['UTF-8 that says latin1', utf8(xml('iso-8859-1')), null, 'café', /and is UTF-8/],
    [
      'latin1 that is sent as UTF-8 and says what it is',
      latin1(xml('iso-8859-1')),
      'utf-8',
      'café',
      /is sent as utf-8 and is not/,
    ],
    ['a charset that nobody knows, UTF-8 all the same', utf8('<a>café</a>'), 'x-none', 'café', null],
    ['Japanese', Buffer.from([0x3c, 0x61, 0x3e, 0x93, 0xfa, 0x96, 0x7b]), 'shift_jis', '日本', null],
  ])('%s', (_, bytes, sent, words, warning) => {
    const read = decodeDocument(bytes, sent);
    expect(read).toMatchObject({ text: expect.stringContaining(words) as string });
    const told = 'warning' in read ? read.warning : null;
    if (warning === null) expect(told).toBeNull();
    else expect(told).toMatch(warning);
  });

  it.each<[string, Buffer, string | null, object]>([
    [
      'latin1 sent as UTF-8',
      latin1('<a>\n\ncafé</a>'),
      'utf-8',
      { line: 3, message: expect.stringContaining('is declared as UTF-8 and is not') as string },
    ],
    ['latin1 that says UTF-8', latin1(xml('utf-8')), null, { line: 1 }],
    ['XML of no charset', latin1('<a>café</a>'), null, { message: expect.stringContaining('is not UTF-8') as string }],
    [
      'what browsers refuse',
      latin1('<a/>'),
      'iso-2022-kr',
      { message: expect.stringContaining('a charset that browsers refuse') as string },
    ],
  ])('refuses %s', (_, bytes, sent, told) => {
    expect(decodeDocument(bytes, sent)).toMatchObject(told);
  });
});
