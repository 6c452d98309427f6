const dayMs = 86_400_000;

/**
 * Excel's serial number of an ISO date, free of time zones. Undefined for what is no date, and before March 1900,
 * where Excel's calendar has a day that never was.
 */
export function dateSerial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const serial = time / dayMs + 25_569;
  return serial >= 61 ? serial : undefined;
}
