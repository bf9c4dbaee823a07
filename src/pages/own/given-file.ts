import type { Given } from '../../components/own/GiveForm';
import type { SaidByHand } from '../../components/own/GivenFaults';
import type { GivenFile } from '../../model/own-article';
import { formOfSeed } from '../../model/seed';
import type { Shared } from '../../queries/own/shared-file';

/** In bytes: what one text may have, as in the build. */
const mostBytes = 8_000_000;

/** What was given, ready to be read; or why it is not. */
export type Ready = GivenFile | { readonly message: string; readonly line?: number };

const nothingSaid: SaidByHand = { headline: null, date: null };

/** Makes what a reader gave ready to be read. Never rejects. */
export async function givenFile(given: Given, said: SaidByHand = nothingSaid): Promise<Ready> {
  if ('words' in given) return givenWords(given.words, said);
  if ('files' in given)
    return { message: `${given.files} files were dropped, and one is read at a time: drop them one by one`, line: 0 };
  const { file } = given;
  if (file.size > mostBytes)
    return {
      message: `has ${Math.ceil(file.size / 1e6)} MB, over the 8 MB that one text may have; cut it into several files`,
    };
  try {
    return { file: named(file.name, file.type), bytes: new Uint8Array(await file.arrayBuffer()), ...said };
  } catch {
    return { message: 'could not be read from this device; choose it again' };
  }
}

function givenWords(words: string, said: SaidByHand): Ready {
  if (words.trim() === '') return { message: 'is empty; paste the article, with its date and headline' };
  if (isAddress(words)) return { message: addressAlone };
  const isPage = /^\s*(?:<!doctype html|<html\b|<\?xml\b)/i.test(words);
  const bytes = new TextEncoder().encode(words);
  if (bytes.length > mostBytes) return { message: 'is longer than the 8 MB that one text may have' };
  return { file: isPage ? 'pasted.html' : 'pasted.txt', bytes, ...said };
}

const isAddress = (words: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(words);

const addressAlone =
  'is an address, and this page asks no other site for anything. Open it, and paste its text here, or save the page and choose the file';

/** The name of a file that says what it holds: a phone hands over files without an ending. */
function named(name: string, type: string): string {
  if (formOfSeed(name) !== null) return name;
  if (/^text\/html|xhtml/.test(type)) return `${name}.html`;
  if (/^text\/markdown/.test(type)) return `${name}.md`;
  if (/^text\/plain/.test(type)) return `${name}.txt`;
  return name;
}

/**
 * What another program handed over: a file, or the words, with the title above them where it is none
 * of theirs. An address alone is told as one that was pasted is.
 */
export function givenByShare(shared: Shared): Given {
  if ('bytes' in shared) return { file: new File([shared.bytes as BlobPart], shared.file) };
  const { title, text, url } = shared;
  const words = text.trim() === '' ? url : text;
  return { words: title === '' || isAddress(words) || words.includes(title) ? words : `${title}\n\n${words}` };
}
