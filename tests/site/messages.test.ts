import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/model/seed';
import { counted, faultLine, printable, quietLines } from '../../src/site/messages';

describe('what is told to the owner', () => {
  it.each([
    ['error', 'seeds/a.txt:3: error: no date'],
    ['warning', 'seeds/a.txt:3: warning: no date'],
  ] as const)('an %s begins with its file and line', (severity, line) => {
    expect(faultLine({ severity, file: 'seeds/a.txt', line: 3, message: 'no date' })).toBe(line);
  });

  it('of a build has what was left out of a file in one note, with its lines', () => {
    const fault = (severity: Fault['severity'], line: number) => ({
      severity,
      file: 'seeds/a.txt',
      line,
      message: 'odd',
    });
    expect(quietLines([fault('cut', 3), fault('warning', 5), fault('cut', 9)])).toEqual([
      'seeds/a.txt:5: warning: odd',
      'seeds/a.txt: lines 3, 9 are left out as no part of the article; npm run check-seeds shows what stands there',
    ]);
    expect(faultLine(fault('cut', 3))).toBe('seeds/a.txt:3: warning: odd');
  });

  it('is one line without control characters, whatever the file name and its text hold', () => {
    const file = 'seeds/\u001b[2Jgone\n.txt';
    const line = faultLine({ severity: 'error', file, line: 1, message: '"a\r\u009b31m\u0000\u202eb\u2028" is none' });
    expect(line).toBe('seeds/\\u001b[2Jgone\\u000a.txt:1: error: "a\\u000d\\u009b31m\\u0000\\u202eb\\u2028" is none');
  });

  it('leaves the letters of every language as they are', () => {
    expect(printable('Jean-Noël “Барро” 巴罗 בארו 👩‍💻')).toBe('Jean-Noël “Барро” 巴罗 בארו 👩‍💻');
  });

  it('keeps JSON the same JSON', () => {
    const words = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join('');
    expect(JSON.parse(printable(JSON.stringify({ words })))).toEqual({ words });
  });

  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
  ])('counts %i', (count, words) => expect(counted(count, 'article')).toBe(words));
});
