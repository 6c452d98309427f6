/** Says what is going on: on a terminal a line that is overwritten, elsewhere nothing until there is a result. */
export interface Progress {
  step(words: string): void;
  done(): void;
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} };
  const clear = '\r\u001b[2K';
  return {
    step: (words) => {
      stream.write(`${clear}${words}`);
    },
    done: () => {
      stream.write(clear);
    },
  };
}

/** 38 kB, 1.2 MB. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
