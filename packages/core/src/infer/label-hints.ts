import { readValue } from '../normalize/read-value.ts';

/** What the words of a label say about the cells below it. */
export interface LabelHints {
  /** 年份, 截止日期, Quarter: periods. */
  period: boolean;
  /** 证券代码, 电话, user_id, ISBN: digits that are no numbers. */
  code: boolean;
  /** 是否上市, has_site: yes or no. */
  boolean: boolean;
}

const period =
  /(?:年|年份|年度|年月|季|季度|月|月份|日期|时间|时期|期间|报告期|期次)$|(?:^|[^a-z])(?:years?|months?|quarters?|date|day|period|time|fy|timestamp)(?:[^a-z]|$)/i;
const code =
  /(?:代码|代号|编码|编号|序列号|区划|邮编|邮政编码|电话|手机|手机号|传真|身份证|学号|工号|证号|账号|帐号|卡号|单号|流水号|合同号|发票号|号码|条码|条形码)$|(?:^|[^a-z])(?:ids?|codes?|zip|postal|postcode|phone|mobile|tel|telephone|fax|isbn|issn|sku|ean|gtin|fips|uuid|imei|serial)(?:[^a-z]|$)|(?:account|card|contract|invoice|order)[ _-]?(?:no|num|number)(?:[^a-z]|$)|[a-z]I[Dd]$/i;
const yesOrNo = /^(?:是否|有无|能否)|^(?:is|has|was|can)(?:[_ ]|(?=[A-Z]))/;

/** `name` is a label without its unit. A label that is a period itself stands over values. */
export function labelHints(name: string): LabelHints {
  const isPeriod = readValue(name, 'period').value.type === 'period';
  return { period: !isPeriod && period.test(name), code: code.test(name), boolean: yesOrNo.test(name) };
}
