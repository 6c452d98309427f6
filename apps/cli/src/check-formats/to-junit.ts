import type { Finding, Locale } from '@trifold/core';
import { countFindings, countsText } from './count-findings.ts';
import { escapeXml } from './escape-xml.ts';
import { findingLineNumber, findingPath } from './finding-path.ts';
import { findingSentence } from './finding-sentence.ts';

interface Wording {
  locale: Locale;
  basePath: string;
}

/**
 * JUnit's XML: a suite a file, a case a code. A case with errors fails and lists them; warnings and notes are the
 * output of their case. Without findings there is one case that passed, as CI servers refuse a report without any.
 */
export function toJunit(findings: Finding[], wording: Wording): string {
  const files = groupBy(findings, (finding) => findingPath(finding, wording.basePath));
  const suites = [...files].map(([path, list]) => suite(path, list, wording));
  if (suites.length === 0) suites.push(emptySuite);
  const tests = Math.max(
    1,
    sum(suites, ({ tests }) => tests),
  );
  const head = `<testsuites name="trifold" tests="${tests}" failures="${sum(suites, ({ failures }) => failures)}">`;
  const body = suites.flatMap(({ lines }) => lines);
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...body, '</testsuites>', ''].join('\n');
}

interface Suite {
  lines: string[];
  tests: number;
  failures: number;
}

const emptySuite: Suite = {
  lines: [
    '  <testsuite name="trifold check" tests="1" failures="0" errors="0" skipped="0">',
    '    <testcase name="findings" classname="trifold check"/>',
    '  </testsuite>',
  ],
  tests: 1,
  failures: 0,
};

function suite(path: string, findings: Finding[], wording: Wording): Suite {
  const codes = groupBy(findings, ({ code }) => code);
  const failures = [...codes.values()].filter((list) => list.some(isError)).length;
  const name = escapeXml(path);
  const counts = `tests="${codes.size}" failures="${failures}" errors="0" skipped="0"`;
  const cases = [...codes].flatMap(([code, list]) => testcase(code, name, list, wording));
  return {
    lines: [`  <testsuite name="${name}" ${counts}>`, ...cases, '  </testsuite>'],
    tests: codes.size,
    failures,
  };
}

function testcase(code: string, path: string, findings: Finding[], { locale }: Wording): string[] {
  const name = escapeXml(code);
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  const lines = (list: Finding[]) => list.map((finding) => escapeXml(line(finding, locale))).join('\n');
  const summary = countsText(countFindings(errors), locale);
  return [
    `    <testcase name="${name}" classname="${path}" file="${path}">`,
    ...(errors.length === 0
      ? []
      : [`      <failure message="${summary}" type="${name}">${lines(errors)}</failure>`]),
    ...(others.length === 0 ? [] : [`      <system-out>${lines(others)}</system-out>`]),
    '    </testcase>',
  ];
}

function line(finding: Finding, locale: Locale): string {
  const number = findingLineNumber(finding);
  const place = number === undefined ? '' : `${number} `;
  return `${place}${finding.severity}: ${findingSentence(finding, locale)}`;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function sum(suites: Suite[], count: (suite: Suite) => number): number {
  return suites.reduce((total, suite) => total + count(suite), 0);
}

function groupBy(findings: Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
