import type { Finding, Locale } from '@trifold/core';

/** What was found and what to do, after the column where the message does not begin with it. Controls as they are. */
export function findingSentence({ column, message, hint }: Finding, locale: Locale): string {
  const what = message[locale] ?? message.en ?? message['zh-CN'] ?? '';
  const remedy = hint?.[locale] ?? hint?.en ?? hint?.['zh-CN'] ?? '';
  const place = column === undefined || column === '' || what.startsWith(column) ? '' : column;
  const colon = locale === 'en' ? ': ' : '：';
  const gap = locale === 'en' && remedy !== '' ? ' ' : '';
  return `${place}${place === '' ? '' : colon}${what}${gap}${remedy}`;
}
