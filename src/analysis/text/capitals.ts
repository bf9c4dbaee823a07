import type { Token } from './read-text';

/** The word begins with a letter of any script. */
export function beginsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(word));
}

/** Initials written together: "J.D.", "H.W.", "J.-P." */
export const isJoinedInitials = (word: string): boolean =>
  word.length > 3 && word.endsWith('.') && /^(?:\p{Lu}\.-?){2,4}$/u.test(word);

const joinedArticle = /^(?:al|el|ad|as|ul|ur|an|ash|bin|d|l)[-'’]\p{Lu}/u;

/** The word begins with a capital letter. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
}

/**
 * The word begins with a capital letter, or with an article joined to one: Ruiz, al-Assad,
 * d'Estaing.
 */
export function isCapitalised(token: Pick<Token, 'text'>): boolean {
  if (beginsWithCapital(token.text)) return true;
  const code = token.text.charCodeAt(0);
  // the articles begin with one of a b d e l u
  if (!(code === 97 || code === 98 || code === 100 || code === 101 || code === 108 || code === 117)) return false;
  return token.text.length > 3 && joinedArticle.test(token.text);
}
