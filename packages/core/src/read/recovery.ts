/** A damaged row brought into shape. */
export interface Recovery {
  cells: string[];
  /** What was wrong. */
  code: 'extra-cell' | 'missing-cell' | 'other-delimiter';
  /** What was done, in both languages. */
  done: { 'zh-CN': string; en: string };
}
