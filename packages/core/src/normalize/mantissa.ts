export type Mantissa = { digits: string; grouped: boolean } | { problem: string };

/** Why a number with zeros in front isn't read: it is an identifier everywhere but in a column of numbers. */
export const leadingZero = 'it begins with zero, as identifiers do';

/** For a regular expression: digits with points, commas, apostrophes, blanks or middle dots among them. */
export const mantissaPattern = "(?:\\d(?:[\\d.,'’ ·・]*\\d)?|\\.\\d+)";

/**
 * The digits of a printed number, without its grouping marks. Groups have three digits and one kind of mark; a
 * comma that may be a decimal comma, two points and zeros in front are problems, never guessed at.
 */
export function readMantissa(printed: string): Mantissa {
  if (/^\d+(?:\.\d+)?$/.test(printed)) {
    if (printed.charCodeAt(0) === 48 && printed.length > 1 && printed[1] !== '.')
      return { problem: leadingZero };
    return { digits: printed, grouped: false };
  }
  if (printed.startsWith('.') && /^\.\d+$/.test(printed)) return { digits: `0${printed}`, grouped: false };
  const whole = /^([1-9]\d{0,2})([,'’ ])\d{3}(?:\2\d{3})*(?:\.\d+)?$/.test(printed);
  if (whole) return { digits: printed.replace(/[,'’ ]/g, ''), grouped: true };
  return { problem: mantissaProblem(printed) };
}

function mantissaProblem(printed: string): string {
  if (/[·・]/.test(printed)) return 'a middle dot stands where a point should';
  if (/\.[\d.]*\./.test(printed)) return 'it has two points';
  if (/^\d{1,3}(?:[.' ’]\d{3})*,\d+$/.test(printed) && !/^[1-9]\d{0,2}(?:,\d{3})+$/.test(printed)) {
    return 'its comma may be a decimal comma or a misplaced group separator';
  }
  return 'its digits are not grouped by threes';
}
