import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article';
import { readSeed } from '../../src/analysis/seed/read-seed';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { Span } from '../../src/model/span';

/**
 * Words that the rules wake up for: names, verbs of saying, marks, times, places, and what glues
 * them.
 */
const words =
  'Ana Ruiz|Ruiz|Mr Haddad|President Vale|Le Monde|Reuters|Moscow|Kyiv|US-made|the ministry|Paris, Texas|he|she|they|it|his|who|him|said|told|says|denied|announced|citing|according to|reported|fears|will|could|not|was quoted as saying|launched|strike|talks|visit|on Monday|last week|in September|on 4 March|2023|1957-58|the past 24 hours|two days later|at 5 pm|Jan. 3|may|second|“|”|‘|’|"|\'|«|»|,|.|:|;|?|!|—|(|)|...|\n\n|and|that|to|the|a|of|in|when|’s|\u{1f600}|é|@vale'.split(
    '|',
  );

const soup = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.join(' ').replaceAll(/ ([,.:;?!’”»])/g, '$1'));

function analysed(body: string): AnalysedArticle {
  const raw = `---\nheadline: Talks go on\ndate: 2024-03-06\n---\n${body}`;
  return analyseArticle(readSeed({ file: 'talks.txt', raw }).article!);
}

/** Every span that an article holds, whatever it marks. */
function spansOf(article: AnalysedArticle): Span[] {
  const { blocks, sentences, passages, attributions, people, organisations, countries, times, events } = article;
  return [
    ...blocks,
    ...sentences,
    ...passages,
    ...times,
    ...attributions.flatMap(({ content, quoted, cue, source, relays }) => [
      ...content,
      ...quoted,
      ...[cue, source, ...relays.flatMap((relay) => [relay.source, relay.cue])].filter((span) => span !== null),
    ]),
    ...people.flatMap(({ mentions, pronouns }) => [...mentions, ...pronouns]),
    ...[...organisations, ...countries].flatMap(({ mentions }) => mentions),
    ...events.flatMap(({ spans }) => spans),
  ];
}

const isSorted = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);

describe('whatever a text says, the whole engine', () => {
  it('keeps the promises of the contract', () => {
    fc.assert(
      fc.property(soup, (body) => {
        const article = analysed(body);
        for (const { start, end } of spansOf(article)) {
          expect(0 <= start && start < end && end <= article.text.length, `${start}–${end}`).toBe(true);
          expect(article.text.slice(start, end).trim(), 'a span of nothing but spaces').not.toBe('');
        }
        for (const named of [article.attributions, article.events, article.people, article.organisations]) {
          const ids = named.map(({ id }) => id);
          expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
        }
        for (const { kind, content, quoted, cue, speakers, resolved } of article.attributions) {
          expect(isSorted(content) && isSorted(quoted)).toBe(true);
          if (kind === 'indirect') expect(quoted).toEqual([]);
          // the turn of a label: its speaker's own words, without marks or verb
          else if (quoted.length === 0) expect([kind, cue]).toEqual(['direct', null]);
          expect(resolved === 'unattributed').toBe(speakers.length === 0);
          for (const span of quoted) {
            expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
          }
        }
        const people = new Set(article.people.map(({ id }) => id));
        const speakers = article.attributions.flatMap((attribution) => attribution.speakers);
        for (const { kind, id } of speakers) if (kind === 'person') expect(people.has(id), id).toBe(true);
        const countries = new Set(article.countries.map(({ code }) => code));
        for (const event of article.events) {
          for (const index of event.times) expect(article.times[index]).toBeDefined();
          for (const id of event.people) expect(people.has(id), id).toBe(true);
          for (const code of event.countries) expect(countries.has(code), code).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(soup, (body) => {
        expect(analysed(body)).toEqual(analysed(body));
      }),
      { numRuns: 30 },
    );
  });
});
