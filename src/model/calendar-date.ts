const shape = /^(?!00)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a year, month or day that there is: not 31
 * February.
 */
export function isCalendarDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(value) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  const daysInMonth = month === '02' && isLeap(Number(year)) ? 29 : monthLengths[Number(month) - 1]!;
  return Number(day) >= 1 && Number(day) <= daysInMonth;
}
