import { formatNumber } from './format-number.ts';

/** Writes PDF operators for one page. The page's y axis already points down, so type is flipped upright again. */
export class Pen {
  #ops: string[] = [];
  #fill = '';
  #stroke = '';
  #line = '';
  #font = '';

  /** Everything written since the last call. */
  take(): string {
    const ops = this.#ops.join('\n');
    this.#ops = [];
    return ops;
  }

  write(operators: string): void {
    this.#ops.push(operators);
  }

  fillColor(color: string): void {
    if (color === this.#fill) return;
    this.#fill = color;
    this.#ops.push(`${channels(color)} rg`);
  }

  strokeStyle(color: string, width: number, dash: readonly number[] | undefined): void {
    if (color !== this.#stroke) {
      this.#stroke = color;
      this.#ops.push(`${channels(color)} RG`);
    }
    const line = `${formatNumber(width)} w [${(dash ?? []).map(formatNumber).join(' ')}] 0 d`;
    if (line !== this.#line) {
      this.#line = line;
      this.#ops.push(line);
    }
  }

  /** `show` is a string operand with its operator. */
  text(font: string, size: number, x: number, y: number, show: string): void {
    const chosen = `/${font} ${formatNumber(size)} Tf`;
    const operator = chosen === this.#font ? '' : `${chosen} `;
    this.#font = chosen;
    this.#ops.push(`BT ${operator}1 0 0 -1 ${formatNumber(x)} ${formatNumber(y)} Tm ${show} ET`);
  }
}

/** `0.078 0.157 0.294` of #14284B. Throws on anything but six hexadecimal digits. */
function channels(color: string): string {
  const known = channelCache.get(color);
  if (known !== undefined) return known;
  if (!/^#[0-9a-f]{6}$/iu.test(color)) throw new Error(`Not a colour: "${color}".`);
  const made = [1, 3, 5]
    .map((at) => formatNumber(Number.parseInt(color.slice(at, at + 2), 16) / 255, 3))
    .join(' ');
  channelCache.set(color, made);
  return made;
}

const channelCache = new Map<string, string>();
