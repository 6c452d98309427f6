import { parameterTitles } from '../format/parameter-words.ts';
import { usesEnds } from '../score/rescale/rescale-columns.ts';
import type { Evaluated } from './evaluated.ts';
import { indicatorTitles } from './indicator-titles.ts';
import type { Parameter } from './parameter.ts';

/** Fixed ends and targets of indicators, `end-low-<code>`, `end-high-<code>` and `target-<code>`, as far as the rule takes them. */
export function endParameters({ spec, source, method, scores }: Evaluated): Parameter[] {
  const { rescale, goalposts = {} } = method;
  const titles = indicatorTitles(spec, source.spec);
  const targets =
    typeof rescale === 'object' && 'distanceToTarget' in rescale ? rescale.distanceToTarget : {};
  return scores.tree.indicators.flatMap(({ code }): Parameter[] => {
    const title = titles.get(code) ?? {};
    const ends = usesEnds(rescale) ? goalposts[code] : undefined;
    const target = targets[code];
    return [
      ...(ends
        ? [
            { name: `end-low-${code}`, title: parameterTitles.low(title), value: ends[0] },
            { name: `end-high-${code}`, title: parameterTitles.high(title), value: ends[1] },
          ]
        : []),
      ...(target === undefined
        ? []
        : [{ name: `target-${code}`, title: parameterTitles.target(title), value: target }]),
    ];
  });
}
