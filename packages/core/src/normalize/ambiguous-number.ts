/**
 * Why digits that stand alone are no number for certain; undefined where nothing speaks against it. A month
 * (2023.05, 202305), a day (20230503), a mobile telephone number of China and an ISBN are meant far more often than a
 * number that happens to look like one. Quick for all other numbers.
 */
export function whyAmbiguous(digits: string): string | undefined {
  switch (digits.length) {
    case 6:
      return isPlausibleMonth(digits.slice(0, 4), digits.slice(4)) || /^(?:19|20)\d\d\.[1-9]$/.test(digits)
        ? numberOrMonth
        : undefined;
    case 7:
      return digits[4] === '.' && isPlausibleMonth(digits.slice(0, 4), digits.slice(5))
        ? numberOrMonth
        : undefined;
    case 8:
      return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)
        ? 'it may be a number or a day'
        : undefined;
    case 11:
      return /^1[3-9]\d{9}$/.test(digits) && !digits.endsWith('0000')
        ? 'it may be a number or a telephone number'
        : undefined;
    case 13:
      return /^97[89]\d{10}$/.test(digits) && hasIsbnCheckDigit(digits)
        ? 'it may be a number or an ISBN'
        : undefined;
    default:
      return undefined;
  }
}

const numberOrMonth = 'it may be a number or a month';

function isPlausibleMonth(year: string, month: string): boolean {
  return (
    (year.startsWith('19') || year.startsWith('20')) &&
    /^\d{4}$/.test(year) &&
    /^(?:0[1-9]|1[0-2])$/.test(month)
  );
}

function hasIsbnCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 13; at += 1) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
