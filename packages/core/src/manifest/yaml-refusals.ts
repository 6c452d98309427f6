import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { maxManifestBytes, maxManifestDepth, maxManifestEntries } from './limits.ts';
import type { YamlRefusal } from './parse-plain-yaml.ts';

const million = 1_000_000;

const withoutShortcuts: Text = {
  'zh-CN': '把内容直接写在用到的地方；开头是 & * ! 的文字要加引号。',
  en: 'Write things where they are used; quote a text that begins with & * or !.',
};
const smaller: Text = {
  'zh-CN': '数据放进 CSV，report.yaml 只写报告的说明。',
  en: 'Keep the data in CSVs; report.yaml only says what the report is.',
};

const refusals: Record<YamlRefusal | 'size' | 'key', { message: Text; hint: Text }> = {
  alias: {
    message: {
      'zh-CN': 'report.yaml 里不能用别名（*）。',
      en: 'Aliases (*) are not allowed in report.yaml.',
    },
    hint: withoutShortcuts,
  },
  anchor: {
    message: {
      'zh-CN': 'report.yaml 里不能用锚点（&）。',
      en: 'Anchors (&) are not allowed in report.yaml.',
    },
    hint: withoutShortcuts,
  },
  tag: {
    message: { 'zh-CN': 'report.yaml 里不能用标签（!）。', en: 'Tags (!) are not allowed in report.yaml.' },
    hint: withoutShortcuts,
  },
  depth: {
    message: {
      'zh-CN': `列表和映射套得太深，上限是 ${maxManifestDepth} 层。`,
      en: `Lists and mappings are nested too deeply; the limit is ${maxManifestDepth} levels.`,
    },
    hint: {
      'zh-CN': '检查缩进和没有闭合的括号。',
      en: 'Look at the indentation and for brackets that are not closed.',
    },
  },
  entries: {
    message: {
      'zh-CN': `内容太多，上限是 ${maxManifestEntries} 项。`,
      en: `There are too many entries; the limit is ${maxManifestEntries}.`,
    },
    hint: smaller,
  },
  size: {
    message: {
      'zh-CN': `report.yaml 超过 ${maxManifestBytes / million} MB 的上限。`,
      en: `report.yaml is larger than the limit of ${maxManifestBytes / million} MB.`,
    },
    hint: smaller,
  },
  key: {
    message: { 'zh-CN': '键不能叫 __proto__。', en: "A key can't be called __proto__." },
    hint: { 'zh-CN': '换一个名字。', en: 'Give it another name.' },
  },
};

/** The finding that report.yaml is refused unread, because of something that its parser must not follow. */
export function yamlRefusal(file: string, why: YamlRefusal | 'size' | 'key', line?: number): Finding {
  return {
    code: 'manifest-error',
    severity: 'error',
    file,
    ...(line === undefined ? {} : { line }),
    ...refusals[why],
  };
}
