import { resolve } from 'node:path';
import { decodeDocument, type DecodedDocument } from '../../import/fetching/decode-document';
import { Fetcher, type Fetched, type FetchOptions } from '../../import/fetching/fetcher';
import { lineFinder } from '../../import/page/line-finder';
import { isMhtml, rootOfMhtml } from '../../import/page/read-mhtml';
import { readPage } from '../../import/page/read-page';
import { parseHtml } from '../../import/received/parse-html';
import { readDocument } from '../../import/received/read-document';
import { itemOfPage, noFacts } from '../../import/received/page-item';
import type { ArticleItem, ReceivedItem, StopItem } from '../../import/received/received-item';
import type { Received } from '../../model/received';
import type { Fault } from '../../model/seed';
import { limitOfImport, readRegular } from '../seeds/read-file';
import { arrivalOf } from './arrival-of';
import { Shelf } from './shelf';
import { reasonOf, toldOfPut, toldOfStop, type ImportCounts, type ToldOfShelved } from './told-of-shelved';

/** How documents are imported. */
export interface ImportOptions extends FetchOptions {
  /** the folder of the seeds */
  readonly seeds: string;
  /** the day of articles that state none, `YYYY-MM-DD`; null: that is an error */
  readonly date: string | null;
}

/** A document that is to be read: its address or file, and the line that names it. */
interface Source {
  readonly name: string;
  /** how many documents led to it */
  readonly depth: number;
  /** what is known of its article by what led to it */
  readonly item: ArticleItem | null;
}

/** OPML, a site map of site maps, a site map, a page. */
const deepest = 4;

/** Documents of one run. */
const mostDocuments = 2000;

/** Imports documents one after the other; what is wrong with one keeps none of the others away. */
export class Importer {
  readonly counts: ImportCounts = { new: 0, changed: 0, unchanged: 0, withheld: 0 };
  private readonly shelf: Shelf;
  private readonly fetcher: Fetcher;
  private readonly seen = new Set<string>();
  private errors = 0;

  /** Throws where what the last imports kept cannot be read. */
  constructor(
    private readonly options: ImportOptions,
    private readonly tell: (fault: Fault) => void,
  ) {
    this.shelf = new Shelf(options.seeds);
    this.fetcher = new Fetcher(options);
  }

  /** Imports a file or an address, and what it leads to. */
  async import(name: string): Promise<void> {
    await this.readSource({ name, depth: 0, item: null });
    this.shelf.save();
  }

  private report(severity: Fault['severity'], file: string, line: number, message: string): void {
    if (severity === 'error') this.errors++;
    this.tell({ severity, file, line, message });
  }

  private async readSource(source: Source): Promise<void> {
    const { name, depth } = source;
    if (this.seen.has(name)) return;
    // what stands in a document never names a file of this machine
    if (depth > 0 && !isAddress(name)) return this.report('error', name, 1, 'is no address of the web');
    this.seen.add(name);
    if (depth > deepest || this.seen.size > mostDocuments) {
      const why =
        depth > deepest ? 'stands behind too many others' : `is beyond the ${mostDocuments} documents of one run`;
      return this.report('error', name, 1, `${why} and is not read`);
    }
    this.shelf.consult(name);
    try {
      await (isAddress(name) ? this.readAddress(source) : this.readFile(source));
    } catch (error) {
      this.report('error', name, 1, `cannot be imported (${(error as Error).message})`);
    }
  }

  private async readFile(source: Source): Promise<void> {
    const path = resolve(source.name);
    const reading = readRegular(path, limitOfImport(path));
    if ('message' in reading) return this.report('error', source.name, 1, reading.message);
    const root = isMhtml(reading.bytes) ? rootOfMhtml(reading.bytes) : { bytes: reading.bytes, charset: null };
    if ('message' in root) return this.report('error', source.name, 1, root.message);
    await this.readText(source, decodeDocument(root.bytes, root.charset), null);
  }

  private async readAddress(source: Source): Promise<void> {
    const { name } = source;
    const { sources } = this.shelf.state;
    const { until, ...known } = sources.get(name) ?? {};
    if (until !== undefined && until > Date.now()) {
      const time = new Date(until).toISOString().slice(0, 16);
      return this.report(
        'warning',
        name,
        1,
        `its host asked to be left alone until ${time}Z; run this again after that`,
      );
    }
    const { at } = known;
    const fetched = await this.fetcher.fetch(name, at === undefined ? null : { ...known, at });
    if (fetched.kind === 'refused') {
      if (fetched.until !== null) sources.set(name, { ...known, until: fetched.until });
      return this.report('error', name, 1, fetched.message);
    }
    if (fetched.kind === 'unchanged') return void this.counts.unchanged++;
    const before = this.errors;
    await this.readFetched(source, fetched);
    // of what did not come whole nothing is kept, so that it is read again
    if (this.errors === before && fetched.validators !== null) sources.set(name, definedOf(fetched.validators));
    else sources.delete(name);
  }

  private async readFetched(source: Source, fetched: Fetched & { readonly kind: 'fresh' }): Promise<void> {
    if (/^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|octet-stream)$/.test(fetched.mediaType))
      return this.report('error', source.name, 1, `is ${fetched.mediaType}, which holds no article`);
    if ('text' in fetched.document && isSentAsOther(fetched.mediaType, fetched.document.text))
      this.report('warning', source.name, 1, `is sent as ${fetched.mediaType} and is not; read as what stands in it`);
    await this.readText(source, fetched.document, fetched.address);
  }

  /** Reads what a document says, which lies at an address (null: in a file). */
  private async readText(source: Source, document: DecodedDocument, address: string | null): Promise<void> {
    const { name } = source;
    if ('message' in document) return this.report('error', name, document.line, document.message);
    if (document.warning !== null) this.report('warning', name, 1, document.warning);
    const read = readDocument(document.text, { address, name });
    if ('message' in read) return this.report('error', name, read.line, read.message);
    if (read.kind === 'page') return this.readPageText(source, document.text, address);
    for (const { severity, line, message } of read.faults) this.report(severity, name, line, message);
    if (read.items.length + read.faults.length === 0) this.report('warning', name, 1, 'holds no article');
    if (source.item !== null) return this.report('error', name, 1, 'is no page of an article');
    for (const item of read.items) await this.readItem(item, source);
  }

  private async readItem(item: ReceivedItem, { name, depth }: Source): Promise<void> {
    switch (item.kind) {
      case 'source':
        return this.readSource({ name: item.url, depth: depth + 1, item: null });
      case 'page':
        return this.readSource({ name: item.url, depth: depth + 1, item: itemOfPage(item) });
      case 'stop':
        return this.stop(item, name);
      case 'article':
        if (item.body === null && item.head.url !== null)
          return this.readSource({ name: item.head.url, depth: depth + 1, item });
        return this.put(item, null, name);
    }
  }

  private readPageText(source: Source, text: string, address: string | null): void {
    const { name } = source;
    const document = parseHtml(text);
    if ('message' in document) return this.report('error', name, document.line, document.message);
    const page = readPage(document, address);
    const lineOf = lineFinder(text);
    for (const { severity, message, near } of page.faults)
      this.report(severity, name, near === null ? 1 : lineOf(near), message);
    if (page.faults.some(({ severity }) => severity === 'error')) return;
    const url = page.url ?? address;
    const item = source.item ?? itemOfPage({ kind: 'page', url: address ?? name, line: 1, ...noFacts });
    this.put({ ...item, line: 1 }, { ...page, url }, name);
  }

  private put(item: ArticleItem, page: Received | null, name: string): void {
    const { arrival, faults } = arrivalOf(item, page, { source: name, date: this.options.date });
    for (const { severity, line, message } of faults) this.report(severity, name, line, message);
    if (arrival !== null) this.count(toldOfPut(this.shelf.put(arrival), item), name, item.line);
  }

  private stop(item: StopItem, name: string): void {
    this.count(toldOfStop(this.shelf.stop(item, name, reasonOf(item)), item), name, item.line);
  }

  private count({ counted, message }: ToldOfShelved, name: string, line: number): void {
    this.counts[counted]++;
    if (message !== null) this.report('warning', name, line, message);
  }
}

const isAddress = (name: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(name);

/** Markup that is sent as JSON, JSON as markup, either as plain text. A page may be a feed, as for browsers. */
function isSentAsOther(mediaType: string, text: string): boolean {
  const isJson = /^\s*[[{]/.test(text);
  if (!isJson && !/^\s*</.test(text)) return false;
  return mediaType === 'text/plain' || (isJson ? /xml|html/ : /json/).test(mediaType);
}

const definedOf = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
