import { z } from 'zod';
import { attributionKinds, describable } from '../../model/attribution';
import { eventStatuses } from '../../model/event';
import { isCalendarDate } from '../../model/calendar-date';

const place = z.number().int().nonnegative();
const span = z.looseObject({ start: place, end: place });
const spans = z.array(span);
const words = z.string().nullable();
const address = z.string().regex(/^https?:\/\//i, 'must be an http(s) address');
/** A part of an address, and of the name of a file: never a way to another folder. */
const id = z.string().regex(/^(?!\.)[^/\\\p{Cc}]+$/u, 'must be an id');
const wordsId = z.string().regex(/^[qe]-[0-9a-f]{8}(?:-\d{1,6})?$/, 'must be an id such as q-9f3a21c4');
const named = z.looseObject({ id, name: z.string() });
const speaker = z.discriminatedUnion('kind', [
  named.extend({ kind: z.enum(['person', 'organisation', 'country']) }),
  named.extend({ kind: z.literal('unnamed'), describes: z.enum(describable) }),
]);

/** An `AnalysedArticle` as a file has it that comes from elsewhere; what it has beside that is left to it. */
export const articleSchema = z.looseObject({
  file: z.string().min(1),
  id,
  headline: z.string(),
  description: words,
  author: z.array(z.string()),
  publisher: words,
  place: words,
  url: address.nullable(),
  licence: words,
  datePublished: z
    .string()
    .refine((date) => date.length === 10 && isCalendarDate(date), 'must be a date such as 2024-03-02'),
  inLanguage: z.string(),
  text: z.string(),
  blocks: z.array(span.extend({ role: z.string() })),
  links: z.array(span.extend({ href: address })),
  images: z.array(z.looseObject({ src: z.string(), alt: z.string(), after: z.number().int() })),
  sentences: spans,
  passages: z.array(span.extend({ is: z.string() })),
  attributions: z.array(
    z.looseObject({
      id: wordsId,
      kind: z.enum(attributionKinds),
      content: spans.min(1),
      quoted: spans,
      cue: span.nullable(),
      source: span.nullable(),
      speakers: z.array(speaker),
      resolved: z.enum(['named', 'pronoun', 'inferred', 'unattributed']),
      relays: z.array(named.extend({ source: span.nullable(), cue: span.nullable() })),
      said: words,
    }),
  ),
  people: z.array(
    named.extend({ titles: z.array(z.string()), roles: z.array(z.string()), mentions: spans, pronouns: spans }),
  ),
  organisations: z.array(named.extend({ mentions: spans })),
  countries: z.array(
    z.looseObject({
      code: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code'),
      mentions: z.array(span.extend({ as: z.string() })),
    }),
  ),
  times: z.array(span.extend({ type: z.string(), value: z.string(), mod: words, edtf: words })),
  events: z.array(
    z.looseObject({
      id: wordsId,
      status: z.enum(eventStatuses),
      date: z.string(),
      edtf: words,
      spans: spans.min(1),
      times: z.array(place),
      people: z.array(z.string()),
      countries: z.array(z.string()),
    }),
  ),
});
