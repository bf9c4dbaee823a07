import * as http from 'node:http';
import * as https from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** What one document may take. */
export interface Limits {
  /** of one document, unpacked */
  readonly bytes: number;
  /** from the request to the last byte */
  readonly milliseconds: number;
  /** how often an address may lead to another */
  readonly redirects: number;
  /** in milliseconds: how long a host may ask to wait, for it to be done in the same run */
  readonly wait: number;
}

/** The limits of `npm run import`. */
export const usualLimits: Limits = { bytes: 16_000_000, milliseconds: 30_000, redirects: 5, wait: 30_000 };

/** What a host answered; bytes are there for 200 alone. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Why a document could not be had, in words that follow its address. */
export class Refusal extends Error {}

/** That its address is none of the web for everybody. */
export class NotPublic extends Refusal {}

/** What a request says of itself, and the agents that lead it to public addresses only. */
export interface Caller {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** `allowLocal`: also to addresses of this machine and its network. */
export function callerOf(allowLocal: boolean): Caller {
  const which = { allowPrivateIPAddress: allowLocal, allowMetaIPAddress: allowLocal };
  return { http: new RequestFilteringHttpAgent(which), https: new RequestFilteringHttpsAgent(which) };
}

/** How the importer names itself, to hosts and in their robots.txt. */
export const userAgent = 'OnTheRecord';

const unpackers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** One request, no redirect followed. Throws a `Refusal` where no whole answer came within the limits. */
export async function request(
  url: URL,
  headers: Record<string, string>,
  caller: Caller,
  limits: Limits,
): Promise<Answer> {
  const isSafe = url.protocol === 'https:';
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const sent = (isSafe ? https : http).get(url, {
      agent: isSafe ? caller.https : caller.http,
      headers: { 'user-agent': `${userAgent}/1.0`, 'accept-encoding': 'gzip, deflate, br', ...headers },
      signal,
    });
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject);
    });
    // what is not read is let go of, or the connection would wait for its reader
    if (response.statusCode !== 200) response.destroy();
    const bytes = response.statusCode === 200 ? await bytesOf(response, limits, signal) : Buffer.alloc(0);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes };
  } catch (error) {
    throw signal.aborted
      ? new Refusal(`did not come whole within ${limits.milliseconds / 1000} seconds`)
      : asRefusal(error);
  }
}

async function bytesOf(response: http.IncomingMessage, limits: Limits, signal: AbortSignal): Promise<Buffer> {
  const tooLong = new Refusal(`has more than the ${megabytes(limits.bytes)} MB that one document may have`);
  if (Number(response.headers['content-length']) > limits.bytes) {
    response.destroy();
    throw tooLong;
  }
  const pieces: Buffer[] = [];
  let length = 0;
  const kept = new Writable({
    write(piece: Buffer, _, done) {
      length += piece.length;
      pieces.push(piece);
      done(length > limits.bytes ? tooLong : null);
    },
  });
  const packed = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (packed === 'identity' || packed === '') await pipeline(response, kept, { signal });
  else if (Object.hasOwn(unpackers, packed))
    await pipeline(response, unpackers[packed as keyof typeof unpackers](), kept, { signal });
  else throw new Refusal(`is packed as "${packed}", which is not read`);
  return Buffer.concat(pieces);
}

/** A number of bytes as MB with one digit. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not found; check the address',
  EAI_AGAIN: 'its host cannot be looked up now; try again later',
  ECONNREFUSED: 'its host does not answer',
  ECONNRESET: 'was cut off before its end',
  ERR_STREAM_PREMATURE_CLOSE: 'was cut off before its end',
  Z_BUF_ERROR: 'was cut off before its end',
  Z_DATA_ERROR: 'is packed wrongly',
};

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (/is not allowed\. Because, It is (?:private|meta) IP address/.test(message))
    return new NotPublic('leads to an address that is not public; --allow-local allows it');
  return new Refusal(reasons[code] ?? `cannot be read (${message})`);
}
