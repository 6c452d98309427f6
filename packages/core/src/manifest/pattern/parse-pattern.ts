/** A regular expression taken apart; an `atom` is the source of what matches one character. */
export type PatternNode =
  | { type: 'atom'; source: string }
  | { type: 'sequence'; of: PatternNode[] }
  | { type: 'either'; of: PatternNode[] }
  | { type: 'repeat'; of: PatternNode; min: number; max: number };

/** Thrown for what a pattern must not have; `why` is one of a few words. */
export class PatternRefusal extends Error {
  readonly why: 'look-around' | 'reference' | 'anchor' | 'size' | 'syntax';

  constructor(why: PatternRefusal['why']) {
    super(why);
    this.why = why;
  }
}

const deepest = 50;

/**
 * Takes a regular expression apart that JavaScript accepts with the u flag. One ^ in front and one $ behind are passed
 * over, since patterns hold for whole cells; throws a PatternRefusal for what can't be matched in linear time.
 */
export function parsePattern(source: string): PatternNode {
  const end = /(?<!\\)(?:\\\\)*\$$/.test(source) ? source.length - 1 : source.length;
  const parser = new Parser(source.slice(source.startsWith('^') ? 1 : 0, end));
  return parser.parse();
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): PatternNode {
    const node = this.#either();
    if (this.#at < this.#text.length) throw new PatternRefusal('syntax');
    return node;
  }

  #either(): PatternNode {
    this.#depth += 1;
    if (this.#depth > deepest) throw new PatternRefusal('size');
    const of = [this.#sequence()];
    while (this.#take('|')) of.push(this.#sequence());
    this.#depth -= 1;
    return of.length === 1 && of[0] ? of[0] : { type: 'either', of };
  }

  #sequence(): PatternNode {
    const of: PatternNode[] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text[this.#at] ?? '')) {
      of.push(this.#quantified(this.#single()));
    }
    return { type: 'sequence', of };
  }

  #single(): PatternNode {
    if (this.#take('(')) return this.#group();
    const next = this.#text[this.#at] ?? '';
    if (next === '^' || next === '$') throw new PatternRefusal('anchor');
    if (next === '[') return this.#match(/\[(?:\\[\s\S]|[^\]\\])*\]/uy);
    if (next !== '\\') return this.#match(/[\s\S]/uy);
    const behind = this.#text[this.#at + 1] ?? '';
    if (behind === 'b' || behind === 'B') throw new PatternRefusal('anchor');
    if (/[1-9k]/.test(behind)) throw new PatternRefusal('reference');
    return this.#match(
      /\\(?:u\{[^}]*\}|u[\da-fA-F]{4}(?:\\u[dD][c-fC-F][\da-fA-F]{2})?|x[\da-fA-F]{2}|[pP]\{[^}]*\}|c[A-Za-z]|[\s\S])/uy,
    );
  }

  #group(): PatternNode {
    if (/^\?<?[=!]/.test(this.#text.slice(this.#at, this.#at + 3))) throw new PatternRefusal('look-around');
    if (this.#text[this.#at] === '?') {
      const opening = /\?(?::|<[^>]*>)/uy;
      opening.lastIndex = this.#at;
      if (!opening.test(this.#text)) throw new PatternRefusal('syntax');
      this.#at = opening.lastIndex;
    }
    const inner = this.#either();
    if (!this.#take(')')) throw new PatternRefusal('syntax');
    return inner;
  }

  #quantified(of: PatternNode): PatternNode {
    const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;
    quantifier.lastIndex = this.#at;
    const match = quantifier.exec(this.#text);
    if (!match) return of;
    this.#at = quantifier.lastIndex;
    const [, mark, low = '0', comma, high = ''] = match;
    if (mark !== undefined) {
      return {
        type: 'repeat',
        of,
        min: mark === '+' ? 1 : 0,
        max: mark === '?' ? 1 : Number.POSITIVE_INFINITY,
      };
    }
    const min = Number(low);
    const max = comma === undefined ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high);
    return { type: 'repeat', of, min, max };
  }

  #match(pattern: RegExp): PatternNode {
    pattern.lastIndex = this.#at;
    const source = pattern.exec(this.#text)?.[0];
    if (source === undefined) throw new PatternRefusal('syntax');
    this.#at = pattern.lastIndex;
    return { type: 'atom', source };
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }
}
