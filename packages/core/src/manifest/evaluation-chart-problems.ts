import type { Finding } from '../report/finding.ts';
import type { Manifest } from './manifest.ts';
import { manifestProblem } from './manifest-problem.ts';

/** What charts say of evaluations that aren't there, or that declare no matrix for one to show. */
export function evaluationChartProblems({ charts, evaluations }: Manifest): Finding[] {
  const known = evaluations.map(({ id }) => id);
  return charts.flatMap((chart, at) => {
    if (!('evaluation' in chart)) return [];
    const path = `charts[${at}].evaluation`;
    const name = chart.evaluation;
    const evaluation = evaluations.find(({ id }) => id === name);
    if (!evaluation) return [unknown(path, name, known)];
    return chart.kind === 'matrix' && !evaluation.matrix ? [withoutMatrix(path, name)] : [];
  });
}

function unknown(path: string, name: string, known: string[]): Finding {
  const [zh, en] =
    known.length > 0
      ? [`现有：${known.join('、')}。`, `There are: ${known.join(', ')}.`]
      : ['先在 evaluations 里声明一个。', 'Declare one under "evaluations" first.'];
  return manifestProblem(
    path,
    name,
    { 'zh-CN': `没有名为“${name}”的评估。`, en: `there is no evaluation "${name}".` },
    { 'zh-CN': zh, en },
  );
}

function withoutMatrix(path: string, name: string): Finding {
  return manifestProblem(
    path,
    name,
    {
      'zh-CN': `评估“${name}”没有声明 matrix，画不出矩阵图。`,
      en: `the evaluation "${name}" declares no matrix to draw.`,
    },
    {
      'zh-CN': '在评估里写上 matrix，或把图的 kind 改成 ranking。',
      en: 'Declare a matrix in the evaluation, or make the chart a ranking.',
    },
  );
}
