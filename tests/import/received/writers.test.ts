import { expect, it } from 'vitest';
import { readWriters } from '../../../src/import/received/writers';

it.each<[string[], string[]]>([
  [['By Zoe Adler and Ana Ruiz'], ['Zoe Adler', 'Ana Ruiz']],
  [['Ana Ruiz, Ben Okri, and Cleo Dahl'], ['Ana Ruiz', 'Ben Okri', 'Cleo Dahl']],
  [['Ana Ruiz & Ben Okri'], ['Ana Ruiz', 'Ben Okri']],
  [['Ana Ruiz; Ben Okri | Cleo Dahl'], ['Ana Ruiz', 'Ben Okri', 'Cleo Dahl']],
  [['Ana Ruiz und Ben Okri'], ['Ana Ruiz', 'Ben Okri']],
  [['Ana Ruiz, Ben Okri et Cleo Dahl'], ['Ana Ruiz', 'Ben Okri', 'Cleo Dahl']],
  [['Ana Ruiz and others'], ['Ana Ruiz']],
  [['Ana Ruiz, Ben Okri et al.'], ['Ana Ruiz', 'Ben Okri']],
  [['Ana Ruiz and 3 more', 'Unknown'], ['Ana Ruiz']],
  [
    ['Ben Okri', 'Ana Ruiz', 'Ben Okri'],
    ['Ben Okri', 'Ana Ruiz'],
  ],
  [['Samuel Grant, Jr. and Ana Ruiz'], ['Samuel Grant, Jr.', 'Ana Ruiz']],
  [['Ruiz, Ana'], ['Ruiz, Ana']],
  [['Text: Ana Ruiz', 'desk@example.org'], ['Ana Ruiz']],
  [
    ['Andreas Brandt', 'Byron Okri'],
    ['Andreas Brandt', 'Byron Okri'],
  ],
  [['María-José d’Arc'], ['María-José d’Arc']],
  [['By ANA RUIZ and BEN OKRI'], ['Ana Ruiz', 'Ben Okri']],
  [['Ana Ruiz, harbour correspondent'], ['Ana Ruiz']],
  [['Harbour Wire Staff'], ['Harbour Wire Staff']],
  [['zoe'], ['zoe']],
  [['<a href="/ana">Ana Ruiz</a>'], ['Ana Ruiz']],
  [['By'], []],
  [[''], []],
])('%j are %j', (bylines, names) => expect(readWriters(bylines)).toEqual(names));
