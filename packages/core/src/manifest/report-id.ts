import { ruledText } from './ruled-text.ts';

const pattern = /^[a-z0-9][a-z0-9_-]{0,63}$/;

const rule = {
  'zh-CN': '报告的编号用小写字母、数字、- 和 _，以字母或数字开头，最多 64 个字符',
  en: "a report's id is up to 64 lower-case letters, digits, - and _, starting with a letter or digit",
};

const hint = { 'zh-CN': '写成 sales-2023 这样。', en: 'Write it like sales-2023.' };

/** A report's id stands in addresses and names of folders. */
export const reportIdSchema = ruledText((id) => (pattern.test(id) ? undefined : rule), hint).meta({
  pattern: pattern.source,
});
