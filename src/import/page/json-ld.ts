/** What a page says of its article in schema.org's words; null where it does not. */
export interface LinkedData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** In UTF-16 code units: longer data are not parsed. */
const longest = 500_000;
/** Objects of one page that are looked at. */
const mostObjects = 2000;

const articleTypes =
  /(?:^|\/)(?:\w*NewsArticle|Article|\w*BlogPosting|Report|Reportage\w*|\w*Review|AnalysisNewsArticle)$/;

/**
 * The articles that a page describes in JSON-LD, in its order. What is no JSON is passed over, as
 * browsers and crawlers do.
 */
export function readLinkedData(document: Document): LinkedData[] {
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    /^application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''),
  );
  const objects = scripts.flatMap(({ textContent }) => objectsOf(parsed(textContent ?? '')));
  // what only points at an object has its `@id` too
  const named = objects.filter((object) => object['@id'] !== undefined && object.name !== undefined);
  const byId = new Map(named.map((object) => [object['@id'], object]));
  const articles = objects.filter((object) =>
    valuesOf(object['@type']).some((type) => articleTypes.test(wordsOf(type) ?? '')),
  );
  return articles.map((object) => linkedData(object, byId));
}

function parsed(source: string): Json {
  if (source.length > longest) return null;
  try {
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    ) as Json;
  } catch {
    return null;
  }
}

/** All objects within a value, outer ones first. */
function objectsOf(value: Json): JsonObject[] {
  const objects: JsonObject[] = [];
  const waiting: Json[] = [value];
  for (let at = 0; at < waiting.length && objects.length < mostObjects; at++) {
    const one = waiting[at]!;
    if (Array.isArray(one)) waiting.push(...(one as readonly Json[]));
    else if (typeof one === 'object' && one !== null) {
      objects.push(one as JsonObject);
      waiting.push(...Object.values(one as JsonObject));
    }
  }
  return objects;
}

type ById = ReadonlyMap<Json | undefined, JsonObject>;

function linkedData(object: JsonObject, byId: ById): LinkedData {
  const named = (key: string): string | null => namesOf(object[key], byId)[0] ?? null;
  return {
    headline: wordsOf(object.headline) ?? wordsOf(object.name),
    description: wordsOf(object.description),
    published: wordsOf(object.datePublished),
    modified: wordsOf(object.dateModified),
    author: [...new Set([...namesOf(object.author, byId), ...namesOf(object.creator, byId)])],
    publisher: named('publisher') ?? named('sourceOrganization'),
    place: wordsOf(object.dateline) ?? named('locationCreated'),
    url: addressOf(object.url) ?? addressOf(object.mainEntityOfPage),
    language: wordsOf(object.inLanguage),
    licence: wordsOf(object.license),
  };
}

const valuesOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** The names of what a value holds: strings, objects with a name, or what their `@id` means. */
function namesOf(value: Json | undefined, byId: ById): string[] {
  return valuesOf(value).flatMap((one) => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : (wordsOf(one) ?? []);
    if (typeof one !== 'object' || one === null) return [];
    const object = one as JsonObject;
    const named = object.name === undefined ? (byId.get(object['@id']) ?? object) : object;
    return valuesOf(named.name).flatMap((name) => wordsOf(name) ?? []);
  });
}

const addressOf = (value: Json | undefined): string | null => {
  const [one] = valuesOf(value);
  return typeof one === 'object' && one !== null ? wordsOf((one as JsonObject)['@id']) : wordsOf(one);
};

/** Words on one line, null where there are none; crawlers' data have entities of HTML in them. */
function wordsOf(value: Json | undefined): string | null {
  if (typeof value !== 'string') return null;
  const words = value
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos);/g, "'")
    .replace(/&amp;/g, '&');
  return words.replace(/\s+/g, ' ').trim() || null;
}
