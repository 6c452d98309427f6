import type { FlowChart, StripChart, TileChart } from '@trifold/core';
import { base, card, label, mark, text } from './sample-parts.ts';

/** Two eras, open at their far ends, with a gap between their bounds. */
export const eras: StripChart = {
  ...base('eras'),
  kind: 'strip',
  min: 2008.25,
  max: 2012.75,
  spans: [
    {
      label: label('决策式AI', 'Decision AI'),
      start: null,
      end: mark('eras.decision.end', 2010, '2010年', '2010'),
      emphasis: 'second',
      lines: [
        label(
          '学习数据中的条件概率分布，抽取样本特征与特征库比对，给样本归类',
          'Learns conditional probabilities in data, extracts features of a sample, compares them with a database, and classifies',
        ),
        label('决策、感知', 'Decides and perceives'),
      ],
    },
    {
      label: label('生成式AI', 'Generative AI'),
      start: mark('eras.generative.start', 2011, '2011年', '2011'),
      end: null,
      emphasis: 'second',
      lines: [
        label(
          '归纳已有数据后生成新内容，靠深度学习算法与预训练大模型',
          'Sums up existing data and makes new content, thanks to deep learning and large pre-trained models',
        ),
        label('在决策、感知之外，还能学习、执行、社会协作', 'Also learns, acts and cooperates socially'),
      ],
    },
  ],
};

/** Two schemes that mean different things by upstream; one lane has two boxes downstream. */
export const chain: FlowChart = {
  ...base('chain'),
  kind: 'flow',
  heads: [label('上游', 'Upstream'), label('中游', 'Midstream'), label('下游', 'Downstream')],
  lanes: [
    {
      label: label('方案A：按价值流', 'Scheme A: by flow of value'),
      cells: [
        [
          card(
            label('数据供给', 'Data supply'),
            label(
              '收集海量原始数据，预处理后用于训练',
              'Collects masses of raw data and prepares them for training',
            ),
            label('投资确定性高', 'Investment is rather safe'),
          ),
        ],
        [
          card(
            label('模型开发与定制', 'Model building and tailoring'),
            label(
              '用标注数据训练模型，在垂直领域做二次开发',
              'Trains models on annotated data, develops them further for niches',
            ),
          ),
        ],
        [
          card(
            label('应用与分发', 'Application and distribution'),
            label(
              '帮用户生成文本、图片、视频等，并按不同的价值逻辑分发到各个渠道',
              'Helps users to make text, images and video, and distributes the results to channels that each follow a logic of value',
            ),
          ),
        ],
      ],
    },
    {
      label: label('方案B：按技术栈', 'Scheme B: by technology stack'),
      cells: [
        [
          card(
            label('基础设施层', 'Infrastructure'),
            label(
              'CPU、GPU等服务器设施提供算力',
              'Computing power from CPUs, GPUs and other server facilities',
            ),
          ),
        ],
        [
          card(
            label('框架及模型层', 'Frameworks and models'),
            label(
              'AI模型产品；投资周期长，有技术壁垒',
              'AI model products; long investment cycles and technical barriers',
            ),
          ),
        ],
        [
          {
            ...card(
              label('消费级终端', 'Consumer applications'),
              label('直接面向个人', 'Straight to consumers'),
            ),
            emphasis: 'main',
          },
          {
            ...card(label('行业解决方案', 'Industry solutions'), label('未公开', 'not disclosed')),
            missing: true,
          },
        ],
      ],
    },
  ],
};

const consumer = ['文本生成', '图片生成', '音频生成', '视频生成', '虚拟人生成'];
const consumerEnglish = ['Text', 'Images', 'Audio', 'Video', 'Virtual humans and digital presenters'];
const industry = ['游戏', '媒体与影视', '电子商务', '广告营销'];
const industryEnglish = ['Games', 'Media, film and television', 'E-commerce', 'Advertising'];

/** Two groups; some tiles are known, most are missing. */
export const map: TileChart = {
  ...base('map'),
  kind: 'tiles',
  groups: [
    {
      label: label('消费级终端（按内容形态）', 'Consumer applications, by form of content'),
      tiles: consumer.map((name, index) =>
        index === 1
          ? card(
              label(name, consumerEnglish[index] ?? ''),
              label('某图像公司、另一家公司', 'Some image company, another company'),
            )
          : {
              ...card(label(name, consumerEnglish[index] ?? ''), label('未公开', 'not disclosed')),
              missing: true,
            },
      ),
    },
    {
      label: label('行业解决方案（按领域）', 'Industry solutions, by field'),
      tiles: industry.map((name, index) => ({
        ...card(label(name, industryEnglish[index] ?? ''), { text: text('未公开', 'not disclosed') }),
        missing: true,
      })),
    },
  ],
};
