import { MIMEType } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeDocument, type DecodedDocument } from './decode-document';
import { callerOf, NotPublic, Refusal, request, usualLimits, type Answer, type Caller, type Limits } from './request';
import { everythingAllowed, readRobots, type Robots } from './robots';

/** What a host said of a document that it gave, by which it can be asked whether it has changed. */
export interface Validators {
  /** the address that they are of, at the end of all redirects */
  readonly at: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What became of asking for a document. */
export type Fetched =
  | {
      readonly kind: 'fresh';
      /** at the end of all redirects */
      readonly address: string;
      /** without its parameters, empty where none was sent */
      readonly mediaType: string;
      readonly document: DecodedDocument;
      readonly validators: Validators | null;
    }
  | { readonly kind: 'unchanged' }
  /** `until` in milliseconds since 1970, where its host asked to be left alone */
  | { readonly kind: 'refused'; readonly message: string; readonly until: number | null };

/** How documents are asked for. */
export interface FetchOptions {
  /** whether addresses of this machine and its network are allowed */
  readonly allowLocal: boolean;
  readonly limits?: Limits;
}

/** In bytes: RFC 9309 lets no more of a robots.txt be asked for. */
const longestRobots = 512_000;

/** How often a host that asks to wait is asked again. */
const mostTries = 3;

/**
 * Asks for documents, politely: one request at a time in all, none that a robots.txt forbids, at the
 * pace that it sets.
 */
export class Fetcher {
  private readonly caller: Caller;
  private readonly limits: Limits;
  private readonly robots = new Map<string, Robots | Refusal>();
  private readonly asked = new Map<string, number>();

  constructor({ allowLocal, limits = usualLimits }: FetchOptions) {
    this.caller = callerOf(allowLocal);
    this.limits = limits;
  }

  /** Asks for the document at an address, or whether it has changed. Never throws. */
  async fetch(address: string, known: Validators | null): Promise<Fetched> {
    try {
      return await this.follow(address, known);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: 'refused', message: error.message, until: error instanceof AskedToWait ? error.until : null };
    }
  }

  private async follow(address: string, known: Validators | null): Promise<Fetched> {
    const seen: string[] = [];
    for (let url = webAddress(address, null); ;) {
      if (seen.includes(url.href)) throw new Refusal('leads in a circle');
      if (seen.length > this.limits.redirects) throw new Refusal(`leads on more than ${this.limits.redirects} times`);
      seen.push(url.href);
      await this.expectAllowed(url);
      const answer = await this.patientlyAsk(url, conditionsFor(url, known));
      if (answer.status === 304) return { kind: 'unchanged' };
      if (answer.status === 200) return fresh(url, answer);
      url = nextAddress(url, answer);
    }
  }

  /** Asks again where a host asks for a short wait. */
  private async patientlyAsk(url: URL, headers: Record<string, string>): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      await this.keepPace(url);
      const answer = await request(url, headers, this.caller, this.limits);
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const wait = waitAskedFor(answer);
      if (wait === null || wait > this.limits.wait || tries === mostTries) throw new AskedToWait(answer.status, wait);
      await sleep(wait);
    }
  }

  private async keepPace({ origin }: URL): Promise<void> {
    const rules = this.robots.get(origin);
    const last = this.asked.get(origin);
    if (rules !== undefined && !(rules instanceof Refusal) && last !== undefined)
      await sleep(Math.max(0, last + rules.delay - Date.now()));
    this.asked.set(origin, Date.now());
  }

  private async expectAllowed(url: URL): Promise<void> {
    let rules = this.robots.get(url.origin);
    if (rules === undefined) {
      rules = await this.readRules(new URL('/robots.txt', url));
      this.robots.set(url.origin, rules);
    }
    if (rules instanceof Refusal) throw rules;
    if (!rules.allows(url)) throw new Refusal('is not to be read by programs, says the robots.txt of its host');
  }

  /** RFC 9309: a robots.txt that is not there forbids nothing, one that cannot be had forbids all. */
  private async readRules(address: URL): Promise<Robots | Refusal> {
    try {
      for (let [url, hops] = [address, 0]; ; hops++) {
        const answer = await request(url, {}, this.caller, { ...this.limits, bytes: longestRobots });
        if (answer.status === 200) return readRobots(address.href, answer.bytes.toString('utf8'));
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return everythingAllowed;
        if (hops === this.limits.redirects) throw new Refusal(`leads on more than ${hops} times`);
        url = nextAddress(url, answer);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error instanceof NotPublic) return error;
      return new Refusal(`is not asked for, as the robots.txt of its host ${error.message}`);
    }
  }
}

/** A host asked to be left alone, for longer than a run may wait. */
class AskedToWait extends Refusal {
  readonly until: number | null;

  constructor(status: number, wait: number | null) {
    const time = wait === null ? null : Date.now() + wait;
    const when = time === null ? 'later' : `after ${new Date(time).toISOString().slice(0, 16)}Z`;
    super(`is not given now (its host answered ${status}); run this again ${when}`);
    this.until = time;
  }
}

/** In milliseconds, what `Retry-After` asks for, as seconds or a date; null where nothing is asked. */
function waitAskedFor({ headers }: Answer): number | null {
  const words = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(words)) return Number(words) * 1000;
  const time = Date.parse(words);
  return Number.isNaN(time) ? null : Math.max(0, time - Date.now());
}

/** An address of the web; throws a `Refusal` of any other. */
function webAddress(words: string, base: URL | null): URL {
  if (!URL.canParse(words, base?.href)) throw new Refusal('is no address');
  const url = new URL(words, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`leads to "${url.protocol}", not to http: or https:`);
  url.hash = '';
  return url;
}

/** Where an answer that is no document leads; throws a `Refusal` where it leads nowhere. */
function nextAddress(url: URL, { status, headers }: Answer): URL {
  if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined)
    return webAddress(headers.location, url);
  if (status === 404 || status === 410) throw new Refusal(`is not there (its host answered ${status})`);
  if (status === 401 || status === 402 || status === 403)
    throw new Refusal(`is not given to everybody (its host answered ${status})`);
  throw new Refusal(`is not given (its host answered ${status})`);
}

/** What is known of a document is asked for at the address that it was known at alone. */
function conditionsFor(url: URL, known: Validators | null): Record<string, string> {
  if (known === null || known.at !== url.href) return {};
  return {
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
}

function fresh(url: URL, { headers, bytes }: Answer): Fetched {
  const { etag, 'last-modified': lastModified } = headers;
  const validators = etag === undefined && lastModified === undefined ? null : { at: url.href, etag, lastModified };
  const { mediaType, charset } = readContentType(headers['content-type'] ?? '');
  return { kind: 'fresh', address: url.href, mediaType, document: decodeDocument(bytes, charset), validators };
}

function readContentType(words: string): { mediaType: string; charset: string | null } {
  try {
    const { essence, params } = new MIMEType(words);
    return { mediaType: essence, charset: params.get('charset') };
  } catch {
    return { mediaType: '', charset: null };
  }
}
