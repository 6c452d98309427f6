/** A disagreement between two outputs, or something in one that nothing accounts for. */
export interface Problem {
  /** kebab-case. */
  code: string;
  /** brief.en page 3, workbook.zh-CN sheet 融资 cell C5, bundle. */
  where: string;
  figure?: string;
  expected?: string;
  got?: string;
  /** One sentence. */
  message: string;
}
