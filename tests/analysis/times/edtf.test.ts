import edtf from 'edtf';
import { expect, it } from 'vitest';
import { edtfOfDate, edtfOfTime } from '../../../src/analysis/times/edtf';
import { timesOf } from './read';

/** What a reader of EDTF makes of an expression: its own writing of it, or null. */
function readAgain(value: string | null): string | null {
  if (value === null) return null;
  const read = edtf(value).edtf;
  // it writes what has an hour as an instant of Greenwich
  return value.includes('T') ? value : read;
}

it.each([
  // value of TIMEX3, mod, EDTF
  ['2024-11-21', null, '2024-11-21'],
  ['2024-11', null, '2024-11'],
  ['2024', null, '2024'],
  ['0044', null, '0044'],
  ['2024-11-21TNI', null, '2024-11-21'],
  ['2024-11-21T15:30', null, '2024-11-21T15:30'],
  ['2024-11-21T15:30', 'APPROX', '2024-11-21~'],
  // seasons and quarters, halves
  ['2024-SP', null, '2024-21'],
  ['2024-SU', null, '2024-22'],
  ['2024-FA', null, '2024-23'],
  ['2024-WI', null, '2024-24'],
  ['2024-Q1', null, '2024-33'],
  ['2024-Q4', null, '2024-36'],
  ['2024-H1', null, '2024-40'],
  ['2024-H2', null, '2024-41'],
  // EDTF has no weeks
  ['2024-W47', null, '2024-11-18/2024-11-24'],
  ['2024-W47-WE', null, '2024-11-23/2024-11-24'],
  ['2025-W01', null, '2024-12-30/2025-01-05'],
  // decades, centuries
  ['201', null, '201X'],
  ['19', null, '19XX'],
  // before Christ
  ['BC0044', null, '-0043'],
  ['BC0001', null, '0000'],
  ['BC0044-03-15', null, '-0043-03-15'],
  ['BC048', null, '-0488/-0479'],
  ['BC03', null, '-03XX'],
  // about
  ['2010', 'APPROX', '2010~'],
  ['2010-05', 'APPROX', '2010-05~'],
  ['BC0044', 'APPROX', '-0043~'],
  ['201', 'APPROX', '2010~/2019~'],
  ['BC03', 'APPROX', '-0399~/-0300~'],
  ['BC048', 'APPROX', '-0488~/-0479~'],
  ['2024-WI', 'APPROX', '2024-12~/2025-02~'],
  ['2024-Q3', 'APPROX', '2024-07~/2024-09~'],
  ['2024-W47', 'APPROX', '2024-11-18~/2024-11-24~'],
  // early and late are within
  ['2010', 'START', '2010'],
  // no place on the calendar
  ['PAST_REF', null, null],
  ['P3D', null, null],
  ['FY2024', null, null],
])('%s of mod %s is %s', (value, mod, expected) => {
  expect(edtfOfTime(value, mod)).toBe(expected);
  expect(readAgain(expected)).toBe(expected);
});

it.each([
  ['2023-10-28/2023-11-03', [null, null], '2023-10-28/2023-11-03'],
  ['2001/2005', ['APPROX', null], '2001~/2005'],
  ['2001/2005', [null, 'APPROX'], '2001/2005~'],
  ['2024-Q1/2024-Q2', [null, null], '2024-01/2024-06'],
  ['2023-FA/2024-SP', [null, null], '2023-09/2024-05'],
  ['198/199', [null, null], '1980/1999'],
  ['2024-W47/2024-W48', [null, null], '2024-11-18/2024-12-01'],
  ['2024-11-11/2024-11-25', ['APPROX'], '2024-11-11~/2024-11-25~'],
  ['[2024-04-03,2024-04-04,2024-04-07]', [null, null, null], '[2024-04-03,2024-04-04,2024-04-07]'],
  ['[2024-W46,2024-W47]', [null, null], null],
  ['2024-11-25', [], '2024-11-25'],
])('%s of mods %j is %s', (date, mods, expected) => {
  expect(edtfOfDate(date, mods)).toBe(expected);
  expect(readAgain(expected)).toBe(expected);
});

it.each([
  ['The bridge opened about 2010.', ['2010~']],
  ['The bridge opened in the summer of 2010.', ['2010-22']],
  ['The bridge opened in the third quarter of 2010.', ['2010-35']],
  ['The bridge opened in the 1990s.', ['199X']],
  ['The bridge fell in 44 BC.', ['-0043']],
  ['The bridge fell last week.', ['2024-05-06/2024-05-12']],
  ['The bridge stood for three years, once.', [null]],
])('the times of "%s" carry %j', (text, expected) => {
  expect(timesOf(text, '2024-05-15').map((time) => time.edtf)).toEqual(expected);
});
