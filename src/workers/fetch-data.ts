import { isAsWritten } from '../model/data-file-names';

/**
 * Files that did not come as the build wrote them: they are asked for past what the browser keeps.
 */
const failed = new Set<string>();

/**
 * Reads a file below the site's data folder. Rejects when it is not there, or is not what the build
 * wrote.
 */
export async function fetchData(file: string, signal: AbortSignal | null = null): Promise<unknown> {
  const cache = failed.has(file) ? 'reload' : 'default';
  const answer = await fetch(`${import.meta.env.BASE_URL}data/${file}`, { cache, signal });
  const json = await answer.text();
  failed.add(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  if (!isAsWritten(file, json)) throw new Error(`${file} is not what the build wrote`);
  const value: unknown = JSON.parse(json);
  failed.delete(file);
  return value;
}

/**
 * Reads a data file before anything else happens, for a printer that does not wait. Null where it
 * does not come.
 */
export function fetchDataNow(file: string): unknown {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', `${import.meta.env.BASE_URL}data/${file}`, false);
    request.send();
    return request.status === 200 && isAsWritten(file, request.responseText) ? JSON.parse(request.responseText) : null;
  } catch {
    return null;
  }
}
