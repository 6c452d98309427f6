import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildReport, type Finding } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { program, scratchFolder, trifold } from '../run-program.ts';
import { type ManifestDraft, writeReport } from './hostile-report.ts';
import { expectRefused } from './published.ts';
import { caseTitle, describeCases, type ThreatCase, threatCases } from './threat-cases.ts';

/** The text of report.yaml as it would be without the damage. */
function soundManifest(change: (draft: ManifestDraft) => void = () => {}): string {
  let text = '';
  writeReport(scratchFolder(), {
    manifest: (draft) => {
      change(draft);
      text = JSON.stringify(draft, null, 1);
    },
  });
  return text;
}

/** The findings of a text as report.yaml; it must be refused, and no object gets new properties by it. */
function findingsOf(manifest: string): Finding[] {
  const result = buildReport({ manifest, edition: '1.0.0', file: () => null });
  expect(result.manifest).toBeNull();
  expect(result.findings.length).toBeGreaterThan(0);
  for (const { code, line, message, hint } of result.findings) {
    expect(code).toBe('manifest-error');
    expect(line ?? 1).toBeGreaterThan(0);
    expect(message['zh-CN']).toMatch(/[。.]$/);
    expect(message.en).toMatch(/\.$/);
    expect(hint?.en).toMatch(/\.$/);
  }
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  return result.findings;
}

const saying = (manifest: string): string =>
  findingsOf(manifest)
    .map(({ line, message }) => `${line}: ${message.en}`)
    .join('\n');

describe('report.yaml', () => {
  it('has limits: depth, entries, size', () => {
    const sound = soundManifest();
    expect(saying('['.repeat(100_000))).toBe(
      '1: Lists and mappings are nested too deeply; the limit is 32 levels.',
    );
    expect(saying(`${'- '.repeat(50_000)}x`)).toContain('nested too deeply');
    // Broken before it is deep: the parser that says where must not overflow either.
    expect(saying(`a: b: c\n${'['.repeat(200_000)}`)).toContain('1: The YAML is broken');
    expect(saying(`a: b: c\n${'['.repeat(900_000)}`)).toContain('1: The YAML is broken');
    expect(saying(sound.replace(/\}\s*$/, `,"names":[${'1,'.repeat(200_000)}1]}`))).toMatch(
      /^\d+: There are too many entries; the limit is 100000\.$/,
    );
    expect(saying(`${sound}\n# ${'x'.repeat(2_000_000)}`)).toBe(
      'undefined: report.yaml is larger than the limit of 2 MB.',
    );
  });

  it('takes no anchors, aliases and tags, not even harmless ones', () => {
    expect(saying('a: &x 1')).toBe('1: Anchors (&) are not allowed in report.yaml.');
    expect(saying('b: 1\na: *x')).toMatch(/^2: /);
    expect(saying('a: 1\nb: !!str 1')).toBe('2: Tags (!) are not allowed in report.yaml.');
    expect(saying('a: !<tag:example.org,2000:x> 1')).toContain('Tags (!) are not allowed');
    expect(saying('a: 1\n---\nb: 2')).toContain('The YAML is broken');
  });

  it('keeps words words and says which numbers want quotes', () => {
    const withTitle = (yaml: string): string => soundManifest().replace('"Hostile texts"', yaml);
    const title = (yaml: string): string | undefined => {
      const files = { manifest: withTitle(yaml), edition: '1.0.0', file: () => null };
      return buildReport(files).manifest?.title.en;
    };
    expect(['NO', 'yes', 'off', '2023-01-31', '1_000', '12:30'].map(title)).toEqual([
      'NO',
      'yes',
      'off',
      '2023-01-31',
      '1_000',
      '12:30',
    ]);
    expect(saying(withTitle('1.10'))).toMatch(/^\d+: Expected a text, got the number 1\.1\.$/);
    expect(saying(withTitle('017'))).toMatch(/^\d+: Expected a text, got the number 17\.$/);
    expect(saying(withTitle('true'))).toMatch(/^\d+: Expected a text, got true\.$/);
    expect(saying(withTitle('~'))).toMatch(/^\d+: Expected a text, got nothing\.$/);
    expect(findingsOf(withTitle('1.10'))[0]?.hint?.en).toContain('quotes');
  });

  it('has no key __proto__ anywhere, not even in a list of words', () => {
    const place = '"vocabularies":{"kind":{"__proto__":{"en":"x"},"a":{"en":"A"}}}';
    expect(saying(soundManifest().replace(/\}\s*$/, `,${place}}`))).toContain("can't be called __proto__");
    expect(
      saying(soundManifest().replace('"id": "hostile"', '"id": "hostile", "__proto__": {"admin": true}')),
    ).toContain("can't be called __proto__");
    expect(
      saying(soundManifest().replace('"id": "hostile"', '"id": "hostile", "constructor": {"admin": true}')),
    ).toContain('Unknown key: constructor');
  });

  it('has no characters that cannot be printed', () => {
    const text = soundManifest((draft) => {
      draft.title.en = 'a\u0000b';
    });
    expect(saying(text)).toMatch(/^\d+: Character 2 is the control U\+0000, which can't be printed\.$/);
  });

  it('never makes Trifold fetch anything', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end('id,text,page,sold\na,b,https://example.org/,1\n');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.csv`;
    const run = async (folder: string): Promise<number> => {
      const child = spawn(process.execPath, [program, 'build', folder], { stdio: 'ignore' });
      const [code] = (await once(child, 'exit')) as [number];
      return code;
    };
    try {
      const folder = join(scratchFolder(), 'file');
      writeReport(folder, {
        manifest: (draft) => void Object.assign(draft.tables[0] ?? {}, { file: address }),
      });
      expect(await run(folder)).toBe(2);
      const linking = join(scratchFolder(), 'link');
      writeReport(linking, {
        files: { 'tables/texts.csv': `id,text,page,sold\na,"<img src=${address}>",${address},1\n` },
      });
      expect(await run(linking)).toBe(0);
      expect(asked).toBe(0);
    } finally {
      server.close();
    }
  });
});

const expected: Record<string, RegExp> = {
  'manifest-0': /Anchors \(&\) are not allowed/,
  'manifest-1': /Tags \(!\) are not allowed/,
  'manifest-2': /2: The YAML is broken: Map keys must be unique/,
  'manifest-3': /3: Expected a text, got the number 123\.\n(?:.*\n)*1: Unknown key: no, ver\./,
  'manifest-4': /can't be called __proto__/,
  'manifest-5': /1: The YAML is broken: Map keys must be unique/,
  'manifest-6': /Unknown key: a\./,
  'manifest-7': /nested too deeply/,
  'manifest-8': /Unknown key: extra\./,
  'manifest-9': /Unknown key: path\./,
  'manifest-10': /"title" is missing/,
  'manifest-11': /The YAML is broken: Unexpected scalar at node end/,
};

function inputOf({ input }: ThreatCase): string {
  const repeat = /^REPEAT:(\[.*\])$/.exec(input)?.[1];
  if (repeat === undefined) return input;
  const [text, count] = JSON.parse(repeat) as [string, number];
  return text.repeat(count);
}

describeCases('manifest', () => {
  const cases = threatCases('manifest');
  it.each(cases.map((item) => [caseTitle(item), item] as const))('%s', (_, item) => {
    const input = inputOf(item);
    expect(saying(input)).toMatch(expected[item.id] ?? /^$/);
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { manifest: () => input });
    expect(expectRefused(folder, 2).err).toContain('error manifest-error');
  });

  it('takes what is sound in them: a byte order mark, JSON', () => {
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { manifest: (draft) => `\ufeff${JSON.stringify(draft)}` });
    expect(trifold(['check', folder]).status).toBe(0);
  });

  it('refuses what is not finite where a number is wanted', () => {
    for (const number of ['1e999', '.inf', '-.inf', '.nan']) {
      const text = soundManifest((draft) => {
        Object.assign(draft.tables[0]?.fields[3] ?? {}, { digits: { en: 'HERE' } });
      }).replace('"HERE"', number);
      expect(saying(text)).toMatch(/^\d+: Expected a/);
    }
  });
});
