import type { FieldType, Locale, Text } from '../report/report.ts';

/** How the values of one field are shown. */
export interface Display {
  type: FieldType;
  /** The one scale per locale: 万, 亿, 万亿; thousand, million, billion, trillion. Absent: numbers are not scaled. */
  unit?: Text;
  /** ISO 4217, where the whole column has one currency. */
  currency?: string;
  /** The counted thing: 家 / companies. In English "company|companies" gives singular and plural. */
  measure?: Text;
  /** Decimals shown, in the display unit; absent: as printed. */
  digits?: Partial<Record<Locale, number>>;
}
