import type { Text } from '../report/report.ts';
import { ruledText } from './ruled-text.ts';

/** Names that Windows gives to devices, with or without an ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Characters that look like . / or \ and are none, as some programs fold them. */
const lookAlike = /[\u2024-\u2026\u2044\u2215\u2216\u29f5\u29f8\ufe52\ufe68\uff0e\uff0f\uff3c]/;

const longestName = 255;
const longestPath = 1_000;

const folderOut: Text = {
  'zh-CN': '“file”不能指到报告文件夹之外',
  en: '"file" must stay inside the folder of the report',
};

/**
 * What keeps a path of report.yaml from being a file's in the report's folder on every system; undefined where
 * nothing does. The path is only looked at, never resolved.
 */
export function filePathProblem(path: string): Text | undefined {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u.test(path)) {
    return {
      'zh-CN': '“file”里有控制字符或看不见的字符',
      en: '"file" has a control character or an invisible one',
    };
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
    return {
      'zh-CN': '“file”是网址；Trifold 不从网上取数据',
      en: '"file" is an address; Trifold fetches nothing',
    };
  }
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path))
    return folderOut;
  if (path.includes('\\')) {
    return { 'zh-CN': '“file”里的文件夹要用 / 隔开', en: '"file" must have / between folders, not \\' };
  }
  if (/%[0-9a-f]{2}/i.test(path)) {
    return {
      'zh-CN': '“file”里的 %xx 不会解码，要直接写字符',
      en: '"file" has %xx, which is not decoded; write the characters themselves',
    };
  }
  if (lookAlike.test(path)) {
    return {
      'zh-CN': '“file”里有形似 . / \\ 的字符',
      en: '"file" has a character that looks like . / or \\ and is none',
    };
  }
  const bytes = new TextEncoder().encode(path).length;
  if (bytes > longestPath) {
    return {
      'zh-CN': `“file”有 ${bytes} 字节，上限是 ${longestPath} 字节`,
      en: `"file" has ${bytes} bytes, more than ${longestPath}`,
    };
  }
  for (const name of path.split('/')) {
    const problem = nameProblem(name);
    if (problem) return problem;
  }
  return path.toLowerCase().endsWith('.csv')
    ? undefined
    : { 'zh-CN': '“file”要以 .csv 结尾', en: '"file" must end in .csv' };
}

/** The same for one folder or file on the path. */
function nameProblem(name: string): Text | undefined {
  if (name === '') return { 'zh-CN': '“file”里有空的名字', en: '"file" has an empty name in it' };
  if (/^[.~ -]|[. ]$/.test(name)) {
    return {
      'zh-CN': '“file”里的名字不能以 . ~ - 或空格开头，也不能以 . 或空格结尾',
      en: 'a name in "file" can\'t begin with . ~ - or a blank, nor end with . or a blank',
    };
  }
  if (/[<>:"|?*]/.test(name)) {
    return {
      'zh-CN': '“file”里不能有 < > : " | ? *',
      en: '"file" can\'t have any of < > : " | ? *',
    };
  }
  if (device.test(name)) {
    return {
      'zh-CN': '“file”里有 Windows 的设备名',
      en: '"file" has a name that Windows gives to a device',
    };
  }
  const bytes = new TextEncoder().encode(name).length;
  return bytes > longestName
    ? {
        'zh-CN': `“file”里有一个 ${bytes} 字节的名字，上限是 ${longestName} 字节`,
        en: `a name in "file" has ${bytes} bytes, more than ${longestName}`,
      }
    : undefined;
}

const hint: Text = { 'zh-CN': '写成 tables/sales.csv 这样。', en: 'Write it like tables/sales.csv.' };

/** The path of a CSV in the report's folder; see `filePathProblem`. */
export const filePathSchema = ruledText(filePathProblem, hint).meta({
  description: 'A path inside the folder of the report, folders separated by /, to a .csv file.',
  pattern: '^[^/\\\\~.\\s-][^\\\\]*\\.[cC][sS][vV]$',
  maxLength: longestPath,
});
