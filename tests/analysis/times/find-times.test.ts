import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inThreeZones } from '../in-three-zones';
import { notedTimes, timesOf } from './read';

/** A Wednesday of week 20. */
const published = '2024-05-15';

const kinds: Record<string, readonly (readonly [text: string, noted: string])[]> = {
  'full dates': [
    ['The bridge opened on March 5, 1932.', 'March 5, 1932 = 1932-03-05'],
    ['The bridge opened on Saturday, 5 March 1932.', 'Saturday, 5 March 1932 = 1932-03-05'],
    ['It was signed on the 21st of November 2019.', 'the 21st of November 2019 = 2019-11-21'],
    ['The file is dated 2021-02-28.', '2021-02-28 = 2021-02-28'],
    ['The ferry sank on 28/09/1994.', '28/09/1994 = 1994-09-28'],
  ],
  'dates without a year': [
    ['The mill burned down on April 9.', 'April 9 = 2024-04-09'],
    ['The fair will open on June 3.', 'June 3 = 2024-06-03'],
    ['The choir sang on Dec. 24.', 'Dec. 24 = 2023-12-24'],
    ['The court will sit again on Jan. 10.', 'Jan. 10 = 2025-01-10'],
    ['Talks were held on April 24 and 25.', 'April 24 = 2024-04-24 · 25 = 2024-04-25'],
    ['The strike ran from April 18-24.', 'April 18 = 2024-04-18 · 24 = 2024-04-24'],
    ['Divers have been searching since the Oct. 23 crash.', 'Oct. 23 = 2023-10-23'],
    ['The dam failed last Oct. 23.', 'last Oct. 23 = 2023-10-23'],
  ],
  'what is to come, in the present': [
    ['The ballot is on Monday.', 'Monday = 2024-05-20'],
    ['Parliament returns on Monday.', 'Monday = 2024-05-20'],
    ['The judges rule on Friday.', 'Friday = 2024-05-17'],
    ['Lawyers said the minister was leaving in September.', 'September = 2024-09'],
    ['The fair opens a week on Friday.', 'a week on Friday = 2024-05-24'],
    ['The fair is on Saturday week.', 'Saturday week = 2024-05-25'],
    ['It was due the Friday before last.', 'the Friday before last = 2024-05-03'],
    ['It is due the Monday after next.', 'the Monday after next = 2024-05-27'],
    ['It fell a week ago on Tuesday.', 'a week ago on Tuesday = 2024-05-07'],
    ['A fortnight ago it rained.', 'A fortnight ago = 2024-W18'],
  ],
  'ranges and lists': [
    ['The strike lasted from 28 March to 3 April 2021.', '28 March = 2021-03-28 · 3 April 2021 = 2021-04-03'],
    ['He was away from 28 December to 3 January 2022.', '28 December = 2021-12-28 · 3 January 2022 = 2022-01-03'],
    ['The board sat on 5–6 March.', '5 = 2024-03-05 · 6 March = 2024-03-06'],
    ['The board sat on March 5-6, 2022.', 'March 5 = 2022-03-05 · 6, 2022 = 2022-03-06'],
    ['The board sat on March 5, 6 and 9, 2022.', 'March 5 = 2022-03-05 · 6 = 2022-03-06 · 9, 2022 = 2022-03-09'],
    ['The fair ran 30 April-2 May 2022.', '30 April = 2022-04-30 · 2 May 2022 = 2022-05-02'],
    ['The fair ran April 30-May 2, 2022.', 'April 30 = 2022-04-30 · May 2, 2022 = 2022-05-02'],
    ['Ferries stood idle on 2, 3 and 8 February.', '2 = 2024-02-02 · 3 = 2024-02-03 · 8 February = 2024-02-08'],
    ['Ferries stood idle May-June 2021.', 'May = 2021-05 · June 2021 = 2021-06'],
    ['The yard was shut from Thursday to Monday.', 'Thursday = 2024-05-09 · Monday = 2024-05-13'],
    ['The yard will be shut from Friday to Tuesday.', 'Friday = 2024-05-17 · Tuesday = 2024-05-21'],
    ['On March 3, 4 people drowned.', 'March 3 = 2024-03-03'],
    ['Prices rose 3 to 7 per cent in March.', 'March = 2024-03'],
  ],
  'what only looks like a time, or the time of something else': [
    ['It was in USA Today on Monday.', 'Monday = 2024-05-13'],
    ['She was on the show "This Week" and spoke.', ''],
    ['She refused to speak at a hearing Friday.', 'Friday = 2024-05-10'],
    ['Lawyers met under Rule 2016 of the court.', ''],
    ['The likely 2026 Labour candidates said they would decide by June.', '2026 = 2026 · June = 2024-06'],
    ['She was there between May and June in 1981.', 'May = 1981-05 · June in 1981 = 1981-06'],
    [
      'It reopened on Monday. It had lifted a 2014 ban. The same day he left.',
      'Monday = 2024-05-13 · 2014 = 2014 · The same day = 2024-05-13',
    ],
    ['She takes office on June 20. He landed at 10:45 GMT.', 'June 20 = 2024-06-20 · 10:45 GMT = 2024-05-15T10:45'],
  ],
  'forms of dates': [
    ['The deed, dated 7-Oct-09, is lost.', '7-Oct-09 = 2009-10-07'],
    ['The deed of 2009 October 7 is lost.', '2009 October 7 = 2009-10-07'],
    ['It was mended in release 4.5.2011 of the app.', ''],
    ['The shop never shuts, 24/7.', ''],
  ],
  'before Christ': [
    ['The temple burned in 356 BC.', '356 BC = BC0356'],
    ['The temple burned in July 356 B.C. and fell.', 'July 356 B.C. = BC0356-07'],
    ['The harbour was dug in the 5th century BC.', 'the 5th century BC = BC04'],
    ['The siege lasted from 415 to 413 BC.', '415 = BC0415 · 413 BC = BC0413'],
    ['The league (478-404 BC) fell.', '478 = BC0478 · 404 BC = BC0404'],
    ['The legion was lost in AD 9.', 'AD 9 = 0009'],
  ],
  'the year of the story': [
    [
      'The dam broke in October 1963. On October 12 the town was empty.',
      'October 1963 = 1963-10 · October 12 = 1963-10-12',
    ],
    ['The duke fled in November 1848. In January his palace burned.', 'November 1848 = 1848-11 · January = 1849-01'],
    ['The duke fled in 1848. The next year he died.', '1848 = 1848 · The next year = 1849'],
    ['The duke fled in May 1848 and died in June of that year.', 'May 1848 = 1848-05 · June of that year = 1848-06'],
    ['Few have crossed since 1990. In April a boat sank.', '1990 = 1990 · April = 2024-04'],
    ['She lost the 2019 election. In April she won.', '2019 = 2019 · April = 2024-04'],
    [
      'The mill opened in 1990. It was sold on Monday. In April it burned.',
      '1990 = 1990 · Monday = 2024-05-13 · April = 2024-04',
    ],
    ['The mill opened in 1990. It will be sold in June.', '1990 = 1990 · June = 2024-06'],
  ],
  months: [
    ['The mayor resigned in February.', 'February = 2024-02'],
    ['The mayor resigned in September.', 'September = 2023-09'],
    ['The mayor will resign in September.', 'September = 2024-09'],
    ['The mayor will resign in February.', 'February = 2025-02'],
    ['Prices fell last August.', 'last August = 2023-08'],
    ['Prices fell in June last year.', 'June last year = 2023-06'],
    ['The law passed in November 1995.', 'November 1995 = 1995-11'],
    ['The May elections were quiet.', 'May = 2024-05'],
    ['The yard will be sold under a September agreement.', 'September = 2023-09'],
    ['The party will win the September election.', 'September = 2024-09'],
  ],
  weekdays: [
    ['The minister resigned on Friday.', 'Friday = 2024-05-10'],
    ['The minister will resign on Friday.', 'Friday = 2024-05-17'],
    ['The minister resigned on Wednesday.', 'Wednesday = 2024-05-15'],
    ['He writes in the Sunday Mail.', ''],
    ['On Sunday times were hard.', 'Sunday = 2024-05-12'],
    ['The vote is due on Monday.', 'Monday = 2024-05-20'],
    ['The deadline was extended until Monday.', 'Monday = 2024-05-20'],
    ['They met last Wednesday.', 'last Wednesday = 2024-05-08'],
    ['They meet next Tuesday.', 'next Tuesday = 2024-05-21'],
    ['They marched on Tuesday of last week.', 'Tuesday of last week = 2024-05-07'],
    ['Until Monday, they had not named a judge.', 'Monday = 2024-05-13'],
    ['A concert planned for Saturday was cancelled.', 'Saturday = 2024-05-11'],
    ['They will appeal against Friday’s ruling.', 'Friday = 2024-05-10'],
    ['She will attend Friday’s meeting.', 'Friday = 2024-05-17'],
    ['The lease had been due to expire on Friday.', 'Friday = 2024-05-10'],
    ['The first to sign on Friday were the Danes.', 'Friday = 2024-05-10'],
    ['A concert planned at the old mill for Saturday was cancelled.', 'Saturday = 2024-05-11'],
    ['The judge let the trial begin Saturday.', 'Saturday = 2024-05-11'],
    ['The trial will begin Saturday.', 'Saturday = 2024-05-18'],
    ['The court will likely rule on Friday.', 'Friday = 2024-05-17'],
    ['The shop will open on Friday.', 'Friday = 2024-05-17'],
    ['The talks ran from Monday to Tuesday.', 'Monday = 2024-05-13 · Tuesday = 2024-05-14'],
  ],
  'the day at hand': [
    ['He flew home yesterday.', 'yesterday = 2024-05-14'],
    ['She lands tomorrow.', 'tomorrow = 2024-05-16'],
    ['It rained the day before yesterday.', 'the day before yesterday = 2024-05-13'],
  ],
  'last, this, next': [
    ['It closed last week.', 'last week = 2024-W19'],
    ['It closes next month.', 'next month = 2024-06'],
    ['It opened this year.', 'this year = 2024'],
    ['It opened last year.', 'last year = 2023'],
    ["The day before last Tuesday's vote, Orr left.", 'The day before last Tuesday = 2024-05-13'],
    ['Among the first three states to join on Friday were two of the north.', 'Friday = 2024-05-10'],
    [
      'They were held for the Dec. 3, 1988, bombing of the mill. The king agreed in April to let them go.',
      'Dec. 3, 1988 = 1988-12-03 · April = 2024-04',
    ],
    // a story of the past: what looks ahead within it, and what only looks back
    ['Prague fell in May 1945. The garrison held out until May 11.', 'May 1945 = 1945-05 · May 11 = 1945-05-11'],
    ['The king fled in July 1940. By September the plans were dropped.', 'July 1940 = 1940-07 · September = 1940-09'],
    [
      "War came in June 1941. In April, following Serbia's signing of the pact, troops left.",
      'June 1941 = 1941-06 · April = 1941-04',
    ],
    [
      'The town fell in June 1965. He had fled it two decades earlier. In August it burned.',
      'June 1965 = 1965-06 · two decades earlier = 1945 · August = 1965-08',
    ],
    ['They met over the weekend.', 'the weekend = 2024-W19-WE'],
    ['The fair took place this weekend.', 'this weekend = 2024-W19-WE'],
    ['The fair will take place this weekend.', 'this weekend = 2024-W20-WE'],
  ],
  'seasons, quarters, halves and fiscal years': [
    ['The river froze last winter.', 'last winter = 2023-WI'],
    ['They met in the summer of 1989.', 'the summer of 1989 = 1989-SU'],
    ['Sales rose in the first quarter.', 'the first quarter = 2024-Q1'],
    ['Sales rose in the third quarter of 2021.', 'the third quarter of 2021 = 2021-Q3'],
    [
      'Its first-quarter profit was $2 million, up from $1 million a year earlier.',
      'first-quarter = 2024-Q1 · a year earlier = 2023-Q1',
    ],
    [
      'It made $3 million in the first quarter. For the nine months it lost $2 million, as it did a year earlier.',
      'the first quarter = 2024-Q1 · the nine months = P9M · a year earlier = 2023',
    ],
    ['The pause lasted about two weeks.', 'two weeks = P2W/APPROX'],
    ['In the quarter ended April 30, sales rose.', 'the quarter = 2024-Q1 · April 30 = 2024-04-30'],
    ['Sales will rise for the full year.', 'the full year = 2024'],
    ['Output fell in the second half of 2019.', 'the second half of 2019 = 2019-H2'],
    ['The deficit shrank in fiscal 2022.', 'fiscal 2022 = 2022'],
  ],
  'years, decades, centuries': [
    ['The school was founded in 1887.', '1887 = 1887'],
    ['The war of 1957-58 ruined them.', '1957 = 1957 · 58 = 1958'],
    ['The party ruled in the 1970s.', 'the 1970s = 197'],
    ['The party ruled in the early 1980s.', 'the early 1980s = 198/START'],
    ['The church dates from the 12th century.', 'the 12th century = 11'],
    ['It broke in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ],
  'so long ago, so much later': [
    ['He left three days ago.', 'three days ago = 2024-05-12'],
    ['He left two months ago.', 'two months ago = 2024-03'],
    ['He left five years ago.', 'five years ago = 2019'],
    ['He left several years ago.', 'several years ago = PAST_REF'],
    ['They met on March 5. Three days later they parted.', 'March 5 = 2024-03-05 · Three days later = 2024-03-08'],
    ['They met on March 5. The following day they parted.', 'March 5 = 2024-03-05 · The following day = 2024-03-06'],
    ['They met in 2011. They parted the following year.', '2011 = 2011 · the following year = 2012'],
    ['The fire broke out on March 5. It was put out that day.', 'March 5 = 2024-03-05 · that day = 2024-03-05'],
  ],
  durations: [
    ['The siege lasted two weeks.', 'two weeks = P2W'],
    ['He waited more than four hours.', 'more than four hours = PT4H/MORE_THAN'],
    ['A 24-hour truce held.', '24-hour = PT24H'],
    ['The flight took five and a half hours.', 'five and a half hours = PT5H30M'],
    ['Ten shells fell in the past 24 hours.', 'the past 24 hours = PT24H'],
    ['The hearing may go on for months.', 'months = PXM'],
    ['It takes a week or two.', 'a week or two = P1W/APPROX'],
    ['He was jailed for a decade.', 'a decade = P10Y'],
    ['It takes at least 30 days.', 'at least 30 days = P30D/EQUAL_OR_MORE'],
  ],
  sets: [
    ['The choir meets every Thursday.', 'every Thursday = XXXX-WXX-4'],
    ['The ferry runs daily.', 'daily = P1D'],
    ['They vote every two years.', 'every two years = P2Y'],
    ['He plays there on Sundays.', 'Sundays = XXXX-WXX-7'],
  ],
  'parts of the day and clock times': [
    ['The roof fell in on Friday night.', 'Friday night = 2024-05-10TNI'],
    ['She spoke this morning.', 'this morning = 2024-05-15TMO'],
    ['The bomb went off at 7:15 p.m. on Monday.', '7:15 p.m. on Monday = 2024-05-13T19:15'],
    ['The train left at 9 a.m. Tuesday.', '9 a.m. Tuesday = 2024-05-14T09:00'],
    ['The quake struck at 0735 GMT on Monday.', '0735 GMT on Monday = 2024-05-13T07:35'],
    [
      'At 5:20 p.m. on Friday, May 3, aides wrote. A note of April 30 was read. At 6:41 p.m., Orr answered.',
      '5:20 p.m. on Friday, May 3 = 2024-05-03T17:20 · April 30 = 2024-04-30 · 6:41 p.m. = 2024-05-03T18:41',
    ],
    ['The deal lapses at 5 p.m. EST June 9.', '5 p.m. EST June 9 = 2024-06-09T17:00'],
    ['By mid-afternoon the square was full.', 'mid-afternoon = 2024-05-15TAF/MID'],
    ['The siren sounded at noon.', 'noon = 2024-05-15T12:00'],
  ],
  holidays: [
    ['She laid a wreath on Remembrance Day.', 'Remembrance Day = 2023-11-11'],
    ['Polls close on Election Day.', 'Election Day = 2024-11-05'],
    ['The pope spoke on Easter Sunday.', 'Easter Sunday = 2024-03-31'],
    ['They marched on Good Friday.', 'Good Friday = 2024-03-29'],
    ['The family met last Thanksgiving.', 'last Thanksgiving = 2023-11-23'],
    ['The king spoke on Christmas Day 2022.', 'Christmas Day 2022 = 2022-12-25'],
  ],
  vague: [
    ['The town is now quiet.', 'now = PRESENT_REF'],
    ['Traffic has grown in recent weeks.', 'recent weeks = PAST_REF'],
    ['He spoke of the future.', 'the future = FUTURE_REF'],
    ['There were floods in past years.', 'past years = PAST_REF'],
    ['It was different in the past.', 'the past = PAST_REF'],
  ],
  'part of a period': [
    ['The works begin early next year.', 'early next year = 2025/START'],
    ['It fell in mid-November.', 'mid-November = 2023-11/MID'],
    ['He left at the end of April.', 'the end of April = 2024-04/END'],
    ['The council met earlier this month.', 'earlier this month = 2024-05/START'],
  ],
};

inThreeZones(() => {
  describe.each(Object.entries(kinds))('%s', (_kind, cases) => {
    it.each(cases)('%s', (text, noted) => {
      expect(notedTimes(text, published)).toBe(noted);
    });
  });
});

describe('nothing is a time', () => {
  it.each([
    'You may go.',
    'Theresa May resigned.',
    'He sat by the sea.',
    'They march for peace.',
    'She came second.',
    'The second bomb did not explode.',
    'June Archer and April Lund sang.',
    'A 42-year-old man is 13 years old at heart.',
    'They won 3-2 and lost 1-0.',
    'Version 2024.1 fixes 3/4 of the faults.',
    'The firm has 2000 workers and 1998 machines.',
    'It cost $1999.',
    'The sun set behind the hills.',
    'The fall of the house was sudden.',
    'They spring to its defence.',
    'A minute amount was found.',
    'Second, they might march.',
    'He may, or may not.',
    'The home side won 21-19 after trailing 10:12.',
    'Two thirds of 1/2 is 1/3.',
    'The twins, 7 and 9, and their aunt, 61, were safe.',
    'Release 10.2.2024b is out.',
  ])('%s', (text) => {
    expect(notedTimes(text, published)).toBe('');
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    ..."on in the last next Monday May March 5 25 1990 two days ago later of year week early a.m. . , 7:15 - and to quarter summer now night every Oct. ' s".split(
      ' ',
    ),
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));

  it('expressions stand in text order, within the text, and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const timex of timesOf(text, published)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          end = timex.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('a calendar day is a day of the calendar', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value } of timesOf(text, published)) {
          const found = /^\d{4}-(\d\d)-(\d\d)/.exec(value);
          if (found === null) continue;
          expect(Number(found[1])).toBeLessThanOrEqual(12);
          expect(new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value.slice(0, 10));
        }
      }),
    );
  });
});
