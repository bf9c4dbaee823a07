import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/analysis/grammar/subject-of-verb';
import { read } from '../reading';

/**
 * The subject of the verb between `<…>`, `?` before one that grammar leaves open; what stands in
 * “…” is one passage.
 */
function subject(marked: string): string {
  const at = marked.indexOf('<');
  const text = marked.replace(/[<>]/g, '');
  const { tokens, sentences } = read(text);
  const quoted = new Uint8Array(tokens.length);
  for (const { index, 0: passage } of text.matchAll(/“[^”]*”/g))
    tokens.forEach(({ start, end }, i) => {
      if (start >= index && end <= index + passage.length) quoted[i] = 1;
    });
  const verb = tokens.findIndex(({ start }) => start === at);
  const { firstToken: first, endToken: end } = sentences[tokens[verb]!.sentence]!;
  const found = subjectOf({
    tokens,
    quoted,
    first,
    end,
    verb,
    canSpeak: (head) => /^\p{Lu}/u.test(tokens[head]!.text),
  });
  if (found === null) return '—';
  return `${found.certain ? '' : '? '}${text.slice(tokens[found.first]!.start, tokens[found.end - 1]!.end)}`;
}

describe('the subject of a verb', () => {
  it.each([
    ['right before it', 'Ruiz <said> so.', 'Ruiz'],
    ['behind the auxiliaries', 'The party has also <said> so.', 'The party'],
    ['with a complement', 'Friends close to Karim Haddad <said> so.', 'Friends close to Karim Haddad'],
    ['with two of them', 'A cousin of the widow of Haddad <said> so.', 'A cousin of the widow of Haddad'],
    ['with a participle', 'A note handed to Ruiz by Haddad <says> so.', 'A note handed to Ruiz by Haddad'],
    ['with a day in it', 'Papers lodged on Friday <say> so.', 'Papers lodged on Friday'],
    ['with a relative clause', 'A nurse who looked after Haddad <called> it so.', 'A nurse who looked after Haddad'],
    ['with an apposition', 'Ana Ruiz, the mayor of Oporto, <said> so.', 'Ana Ruiz, the mayor of Oporto'],
    ['with an age and a place', 'Ana Ruiz, 40, of Oporto, <said> so.', 'Ana Ruiz, 40, of Oporto'],
    [
      'with a clause that has commas',
      'Ana Ruiz, whose brother, Karim Haddad, had left, <said> so.',
      'Ana Ruiz, whose brother, Karim Haddad',
    ],
    ['behind a day', 'On Friday the board <said> so.', 'the board'],
    ['behind a time', 'Earlier this month Ruiz <said> so.', 'Ruiz'],
    ['behind a place', 'In Lagos the envoy <said> so.', 'the envoy'],
    ['behind a clause', 'When Haddad stood up, the clerk <said> so.', 'the clerk'],
    ['of a clause below', 'Haddad was gone before Ruiz <said> so.', 'Ruiz'],
    ['of a nested clause', 'Haddad thinks Ruiz <said> so.', 'Ruiz'],
    ['two who speak together', 'Ana Ruiz and Karim Haddad <said> so.', 'Ana Ruiz and Karim Haddad'],
    ['of the second clause', 'Haddad met Ruiz and the clerk <said> so.', '? the clerk'],
    ['shared with the verb before', 'Ruiz sat down and <said> so.', 'Ruiz'],
    ['of a participle', 'Haddad opened the fair in Lagos, Nigeria, <saying> so.', 'Haddad'],
    ['at the end of all', 'He had told the clerk that he was ill, the court <heard>.', 'the court'],
    ['a name with a nickname', 'Ana “Flash” Ruiz <said> so.', 'Ana “Flash” Ruiz'],
    ['behind the verb, after a passage', '“It is shut,” <said> a sister of Karim Haddad.', 'a sister of Karim Haddad'],
    [
      'behind the verb, without marks',
      'Karim Haddad was found by the quay, <said> the harbour office.',
      'the harbour office',
    ],
    ['behind the verb, in apposition', 'The quay was shut, <said> its warden, Ana Ruiz.', 'its warden, Ana Ruiz'],
    ['before it, though a comma stands there', 'Ana Ruiz, a pilot, <said> the quay was shut.', 'Ana Ruiz, a pilot'],
    ['of an infinitive behind somebody', 'Haddad asked Ruiz to <say> so.', '—'],
    ['none', '“It is shut,” <said> in a letter.', '—'],
  ])('%s: %s  ⇒  %s', (_, sentence, expected) => {
    expect(subject(sentence)).toBe(expected);
  });
});
