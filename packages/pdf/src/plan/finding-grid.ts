import type { Finding } from '@trifold/core';
import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import { hasGlyph } from '../fonts/has-glyph.ts';
import type { Grid } from '../table/grid.ts';
import type { Span } from '../text/span.ts';
import { colors, severityColors } from '../theme.ts';

const longestRaw = 400;

/** The findings about the data: severity, place, what was found and what to do, and the raw text. */
export function findingGrid(context: Context): Grid {
  return {
    columns: ['severity', 'file', 'message', 'rawText'].map((key) => ({
      head: fixedWord(context, key),
      align: 'start',
    })),
    rows: context.report.findings.map((finding) => ({
      cells: [
        { spans: [severitySpan(context, finding)] },
        { spans: [{ text: printable(context, placeOf(finding)), weight: 'regular', color: colors.grey }] },
        { spans: messageSpans(context, finding) },
        { spans: [{ text: printable(context, rawText(finding)), weight: 'regular', color: colors.ink }] },
      ],
    })),
  };
}

/** The raw text; three dots where it would fill a page: the bundle has it whole. */
function rawText({ raw = '' }: Finding): string {
  return raw.length > longestRaw ? '…' : raw;
}

/** A box for each character that the fonts lack, in what is printed only to be found again in a file. */
function printable({ faces }: Context, text: string): string {
  return [...text].map((char) => (hasGlyph(faces.regular, char.codePointAt(0) ?? 0) ? char : '□')).join('');
}

function severitySpan(context: Context, finding: Finding): Span {
  return {
    text: fixedWord(context, `severity.${finding.severity}`),
    weight: 'bold',
    color: severityColors[finding.severity],
  };
}

function messageSpans(context: Context, finding: Finding): Span[] {
  const message: Span = { text: wordsOf(context, finding.message), weight: 'regular', color: colors.ink };
  const hint = wordsOf(context, finding.hint);
  if (hint === '') return [message];
  return [
    message,
    { text: (context.locale === 'en' ? ' ' : '') + hint, weight: 'regular', color: colors.grey },
  ];
}

/** file:line column, as far as known. */
function placeOf(finding: Finding): string {
  const line = finding.line === undefined ? '' : `:${finding.line}`;
  return [`${finding.file ?? ''}${line}`, finding.column ?? ''].filter((part) => part !== '').join(' ');
}
