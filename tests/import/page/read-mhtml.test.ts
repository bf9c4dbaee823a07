import { describe, expect, it } from 'vitest';
import { isMhtml, rootOfMhtml } from '../../../src/import/page/read-mhtml';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page as a browser saves it in one file; `start` names its root. */
const saved = (start: string, end = '\r\n'): Uint8Array =>
  bytes(
    [
      'From: <Saved by a browser>',
      'Subject: =?utf-8?Q?Quay?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      `\ttype="text/html";${start}`,
      '\tboundary="----MultipartBoundary--a1"',
      '',
      '',
      '------MultipartBoundary--a1',
      'Content-Type: text/html; charset=utf-8',
      'Content-ID: <frame-1@mhtml.example>',
      '',
      '<p>Words of a frame</p>',
      '------MultipartBoundary--a1',
      'Content-Type: text/html; charset="utf-8"',
      'Content-ID: <frame-0@mhtml.example>',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>The quay =E2=80=93 all of i=',
      't =3D shut</p>',
      '------MultipartBoundary--a1',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------MultipartBoundary--a1--',
      '',
    ].join(end),
  );

describe('a page saved in one file', () => {
  it.each<[string, string, string]>([
    ['the part that `start` names', ' start="<frame-0@mhtml.example>";', '<p>The quay – all of it = shut</p>'],
    ['the first page where none is named', '', '<p>Words of a frame</p>'],
    ['that part, named without brackets', ' start=frame-0@mhtml.example;', '<p>The quay – all of it = shut</p>'],
    ['the first page where none is so named', ' start="<gone@mhtml.example>";', '<p>Words of a frame</p>'],
  ])('is %s, whatever its line ends', (_, start, words) => {
    for (const end of ['\r\n', '\n']) {
      const root = rootOfMhtml(saved(start, end));
      if ('message' in root) throw new Error(root.message);
      expect([new TextDecoder().decode(root.bytes).trim(), root.charset]).toEqual([words, 'utf-8']);
    }
  });

  it('is the part that has the address of which the page was saved', () => {
    const part = (place: string): string => `--b\nContent-Type: text/html\nContent-Location: ${place}\n\nof ${place}\n`;
    const places = ['https://example.org/frame', 'https://example.org/quay'];
    const head = `Snapshot-Content-Location: ${places[1]}\nContent-Type: multipart/related; boundary=b\n\n`;
    const root = rootOfMhtml(bytes(`${head}${places.map(part).join('')}--b--\n`));
    expect('bytes' in root && new TextDecoder().decode(root.bytes).trim()).toBe(`of ${places[1]}`);
  });

  it('keeps bytes that are no ASCII as they are', () => {
    const [head, tail] = [
      'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n',
      '\n--b--\n',
    ];
    const all = new Uint8Array([...bytes(head), 0x80, 0x93, 0xe9, ...bytes(tail)]);
    const root = rootOfMhtml(all);
    expect('bytes' in root && [...root.bytes]).toEqual([0x80, 0x93, 0xe9]);
  });

  it.each([
    ['Content-Type: multipart/related\n\nx', 'is a saved page without a boundary between its parts; save it again'],
    [
      'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--',
      'is a saved page that holds no page; save it again',
    ],
  ])('%j is refused in one line', (message, why) => {
    expect(rootOfMhtml(bytes(message))).toEqual({ message: why });
  });

  it.each(['<!doctype html><p>Content-Type: multipart/related</p>', 'By: Ana\n\nText', ''])('%j is none', (text) => {
    expect(isMhtml(bytes(text))).toBe(false);
  });
});
