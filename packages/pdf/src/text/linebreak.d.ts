declare module 'linebreak' {
  /** Line break opportunities of UAX 14. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required?: boolean } | null;
  }
}
