import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBrat } from '../../src/training/gold/brat-texts';

describe('brat standoff', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'brat-'));
    mkdirSync(join(folder, 'text'));
    mkdirSync(join(folder, 'attributions'));
    // a character beyond the first plane counts one to brat, two to us; spaces are squeezed
    writeFileSync(join(folder, 'text/a.txt'), 'Rain 🌧 \n\n  Ana  Ruiz said \u200bit rained. \n');
    writeFileSync(
      join(folder, 'attributions/a_1.ann'),
      'T1\tSource 11 20\tAna  Ruiz\nT2\tCue 21 25\tsaid\nT3\tContent 27 36\tit rained\nE1\tAttribution:T2 Source:T1 Cue:T2 Content1:T3\n',
    );
    writeFileSync(join(folder, 'attributions/a_2.ann'), '');
    writeFileSync(join(folder, 'text/unannotated.txt'), 'Nothing.');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the words of each role, in the text as the engine gets it', () => {
    const texts = [...readBrat(folder)];
    expect(texts.map(({ name }) => name)).toEqual(['a']);
    const { article, attributions } = texts[0]!;
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Rain 🌧',
      'Ana Ruiz said it rained.',
    ]);
    const words = attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(({ start, end }) => article.text.slice(start, end))),
    );
    expect(words).toEqual([[['Ana Ruiz'], ['said'], ['it rained']]]);
  });
});
