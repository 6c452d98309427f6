import type { Text } from '../report/report.ts';
import { derivations } from './derive.ts';

/**
 * What is wrong with a `derive` that names no way of deriving, or several; undefined where it names one, or is no
 * mapping at all.
 */
export function derivationChoice(input: unknown): { message: Text; hint: Text } | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const named = derivations.filter((key) => Object.hasOwn(input, key));
  if (named.length === 1) return undefined;
  const hint = {
    'zh-CN': `只写其中一种：${derivations.join('、')}。`,
    en: `Write one of ${derivations.join(', ')}.`,
  };
  if (named.length > 1) {
    return {
      message: {
        'zh-CN': `一个字段只能有一种算法，这里有 ${named.join('、')}。`,
        en: `A field is derived in one way; this has ${named.join(' and ')}.`,
      },
      hint,
    };
  }
  const [first] = Object.keys(input);
  return {
    message:
      first === undefined
        ? { 'zh-CN': '没有写怎样推算。', en: 'It does not say how the field is derived.' }
        : { 'zh-CN': `没有“${first}”这种算法。`, en: `There is no way of deriving called "${first}".` },
    hint,
  };
}
