import { fileBeside, textFile } from '../../links/export-files';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { Speaker } from '../../model/attribution';
import { licenceHref } from '../../model/site-identity';
import { cite } from '../citations/cite';
import type { QuotationEntry } from '../../model/site';
import { jsonItems } from './json';
import { recordOf, type AddressOf, type Origin } from './record';
import type { Selected } from './selectors';

/** A statement with the places of its parts in the text of its article. */
export interface Placed {
  readonly entry: QuotationEntry;
  readonly selected: readonly Selected[];
}

const typeOfDescribed = { person: 'schema:Person', body: 'schema:Organization', document: 'schema:CreativeWork' };
const typeOfNamed = { person: 'schema:Person', organisation: 'schema:Organization', country: 'schema:Country' };

/** A speaker in the words of schema.org; whom the text does not name has a description and no name. */
function speakerIn(speaker: Speaker, addressOf: AddressOf): object {
  const { kind, id, name } = speaker;
  if (kind === 'unnamed') return { type: typeOfDescribed[speaker.describes], 'schema:description': name };
  const page = kind === 'person' ? { id: addressOf(hrefOf(viewAt({ page: 'person', id }))) } : {};
  return { ...page, type: typeOfNamed[kind], 'schema:name': name };
}

/** The statement itself, as a Quotation of schema.org; nobody spoke it where nobody was found. */
function quotationIn(entry: QuotationEntry, addressOf: AddressOf): object {
  const { words, speakers, relays, said, article } = recordOf(entry, addressOf);
  const { address, headline, author, publisher, datePublished } = article;
  return {
    type: 'schema:Quotation',
    'schema:text': words,
    ...(speakers.length === 0
      ? {}
      : { 'schema:spokenByCharacter': speakers.map((speaker) => speakerIn(speaker, addressOf)) }),
    // through whom it came, nearest the speaker first
    ...(relays.length === 0
      ? {}
      : { 'schema:contributor': { '@list': relays.map(({ name }) => ({ 'schema:name': name })) } }),
    ...(said === null ? {} : { 'schema:dateCreated': said }),
    'schema:isPartOf': {
      id: address,
      type: 'schema:NewsArticle',
      'schema:headline': headline,
      ...(author.length === 0 ? {} : { 'schema:author': author }),
      ...(publisher === null ? {} : { 'schema:publisher': publisher }),
      'schema:datePublished': datePublished,
    },
  };
}

/**
 * A statement as an annotation of the W3C: what it is in words, as tags and as a Quotation of
 * schema.org, and where its parts stand in the article's text file, in code points.
 */
export function annotationOf({ entry, selected }: Placed, addressOf: AddressOf): object {
  const { address, article } = recordOf(entry, addressOf);
  const source = addressOf(fileBeside({ page: 'article', id: entry.article }, textFile));
  const tags = [
    entry.kind,
    entry.resolved,
    ...(entry.unmarked ? ['without quotation marks'] : []),
    ...(entry.correctedByEditor ? ['corrected by the editor'] : []),
  ];
  return {
    id: address,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: cite({ ...entry, link: address }),
      },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      quotationIn(entry, addressOf),
    ],
    target: selected.map(({ exact, prefix, suffix, start, end }) => ({
      type: 'SpecificResource',
      source,
      scope: article.address,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  };
}

/** What annotations are gathered under. */
export interface Collection {
  /** the address of the file */
  readonly address: string;
  readonly label: string;
  readonly total: number;
}

/** Statements as a collection of annotations in JSON-LD, one a line. */
export function* toAnnotations(
  placed: Iterable<Placed>,
  { address, label, total }: Collection,
  { identity, addressOf }: Origin,
): Generator<string> {
  const rights = identity.licence === null ? null : licenceHref(identity.licence);
  const head = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label,
    ...(rights === null ? {} : { rights }),
    generator: { id: addressOf('/'), type: 'Software', name: identity.name },
    total,
    first: { id: `${address}#page`, type: 'AnnotationPage', startIndex: 0 },
  });
  yield `${head.slice(0, -2)},"items":[`;
  yield* jsonItems(
    (function* () {
      for (const one of placed) yield annotationOf(one, addressOf);
    })(),
  );
  yield ']}}\n';
}
