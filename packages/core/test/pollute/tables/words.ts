export const companies = {
  zh: [
    '星河科技',
    '云帆软件',
    '百川数据',
    '远山智能',
    '青禾信息',
    '海图网络',
    '松果实验室',
    '微光（北京）科技有限公司',
  ],
  en: [
    'Northwind Labs',
    "O'Neill Systems",
    'Blue Harbor',
    'Acme GmbH',
    'Lumen AI',
    'R&D House',
    'Pine #7',
    'Delta-T',
  ],
};

export const products = {
  zh: ['智写 2.0', '问答助手', '绘图大师（企业版）', '云帆·代码', '声声', '晨读 Pro', '小满', '千帆-13B'],
  en: ['Writer 2', 'AskMe', 'Paint+ (team)', 'CodeMate', 'VoiceOne', 'Reader Pro', 'Notes/AI', 'Sail-13B'],
};

export const provinces = {
  zh: [
    '北京市',
    '天津市',
    '河北省',
    '山西省',
    '内蒙古自治区',
    '辽宁省',
    '吉林省',
    '黑龙江省',
    '上海市',
    '江苏省',
  ]
    .concat([
      '浙江省',
      '安徽省',
      '福建省',
      '江西省',
      '山东省',
      '河南省',
      '湖北省',
      '湖南省',
      '广东省',
      '海南省',
    ])
    .concat([
      '广西壮族自治区',
      '重庆市',
      '四川省',
      '贵州省',
      '云南省',
      '西藏自治区',
      '陕西省',
      '甘肃省',
      '青海省',
    ])
    .concat(['宁夏回族自治区', '新疆维吾尔自治区']),
  en: [
    'Beijing',
    'Tianjin',
    'Hebei',
    'Shanxi',
    'Inner Mongolia',
    'Liaoning',
    'Jilin',
    'Heilongjiang',
    'Shanghai',
  ]
    .concat([
      'Jiangsu',
      'Zhejiang',
      'Anhui',
      'Fujian',
      'Jiangxi',
      'Shandong',
      'Henan',
      'Hubei',
      'Hunan',
      'Hainan',
    ])
    .concat([
      'Guangdong',
      'Guangxi',
      'Chongqing',
      'Sichuan',
      'Guizhou',
      'Yunnan',
      'Tibet',
      'Shaanxi',
      'Gansu',
    ]),
};

export const indicators = {
  zh: [
    '地区生产总值',
    '一般公共预算支出',
    '城镇单位就业人员',
    '发电量',
    '专利授权数',
    '技术市场成交额',
    '货物进出口总额',
  ],
  en: [
    'Gross regional product',
    'Budget expenditure',
    'Urban employment',
    'Electricity',
    'Patents granted',
    'Exports',
  ],
};

export const phrases = {
  zh: [
    '支持多轮对话',
    '适合中小企业',
    '响应快、价格低',
    '需要改进，尤其是导出',
    '界面清楚；文档齐全',
    '暂未开放接口',
  ].concat([
    '“一键生成”很方便',
    '识别率约九成',
    '在手机上偶尔卡顿',
    '客服回复及时！',
    '希望增加《使用手册》',
    '图表好看🙂',
  ]),
  en: [
    'fast and reliable',
    "doesn't need training",
    'good value, poor docs',
    'works offline',
    'better; not cheaper',
  ].concat([
    'the so-called one-click export',
    'easy to learn',
    'crashes (rarely)',
    'Café-style menus',
    '50/50 so far',
  ]),
};

export const quoted = {
  zh: ['标为"推荐"', '5"屏幕', '所谓"智能"'],
  en: ['rated "best"', 'a 5" display', 'the "pro" grade'],
};

export const missingMarks = {
  zh: ['—', '-', '暂无', 'N/A', '…', '/'],
  en: ['—', '-', 'N/A', 'n/a', '..', '/'],
};
