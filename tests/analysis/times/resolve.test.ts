import { describe, expect, it } from 'vitest';
import { notedTimes } from './read';

/**
 * What one expression means by the day of publication: first the day, then the sentence and what is
 * read in it.
 */
const cases: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'a winter bears the year in which it begins': [
    ['2024-02-10', 'The river freezes this winter.', 'this winter = 2023-WI'],
    ['2024-02-10', 'The river froze last winter.', 'last winter = 2022-WI'],
    ['2024-02-10', 'The bridge will open next winter.', 'next winter = 2024-WI'],
    ['2024-02-10', 'The river froze in the winter.', 'the winter = 2023-WI'],
    ['2024-03-10', 'The river freezes this winter.', 'this winter = 2024-WI'],
    ['2024-03-10', 'The river froze last winter.', 'last winter = 2023-WI'],
    ['2024-03-10', 'The river froze in the winter.', 'the winter = 2023-WI'],
    ['2024-03-10', 'The bridge will open in the winter.', 'the winter = 2024-WI'],
    ['2024-11-30', 'The bridge will open next winter.', 'next winter = 2024-WI'],
    ['2024-12-10', 'The river froze last winter.', 'last winter = 2023-WI'],
    ['2024-12-10', 'The river froze in the winter.', 'the winter = 2024-WI'],
    ['2024-12-10', 'The bridge will open next winter.', 'next winter = 2025-WI'],
  ],
  'a season before it begins, while it lasts, and when it is over': [
    ['2024-05-15', 'The mill closed last summer.', 'last summer = 2023-SU'],
    ['2024-05-15', 'The mill will close next summer.', 'next summer = 2024-SU'],
    ['2024-05-15', 'The mill closed in the summer.', 'the summer = 2023-SU'],
    ['2024-05-15', 'The mill will close in the summer.', 'the summer = 2024-SU'],
    ['2024-06-01', 'The mill closed last summer.', 'last summer = 2023-SU'],
    ['2024-06-01', 'The mill closed in the summer.', 'the summer = 2024-SU'],
    ['2024-08-31', 'The mill will close next summer.', 'next summer = 2025-SU'],
    ['2024-08-31', 'The mill will close in the summer.', 'the summer = 2024-SU'],
    ['2024-09-01', 'The mill closed last summer.', 'last summer = 2024-SU'],
    ['2024-09-01', 'The mill closed in the summer.', 'the summer = 2024-SU'],
    ['2024-09-01', 'The mill will close in the summer.', 'the summer = 2025-SU'],
  ],
  'a day within 92 days is the nearest, whatever the tense; one farther off is on the side of the tense': [
    ['2024-05-15', 'The council voted on August 3.', 'August 3 = 2024-08-03'],
    ['2024-05-15', 'The council voted on August 15.', 'August 15 = 2024-08-15'],
    ['2024-05-15', 'The council voted on August 16.', 'August 16 = 2023-08-16'],
    ['2024-05-15', 'The council will vote on February 13.', 'February 13 = 2024-02-13'],
    ['2024-05-15', 'The council will vote on February 12.', 'February 12 = 2025-02-12'],
    ['2024-05-15', 'The council votes on November 2.', 'November 2 = 2024-11-02'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (published, sentence, expected) => {
    expect(notedTimes(sentence, published)).toBe(expected);
  });
});
