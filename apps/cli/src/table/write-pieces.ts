import { once } from 'node:events';
import { UsageError } from '../usage-error.ts';

/**
 * Writes pieces of text one after another, no faster than they are taken. Ends quietly, with false, where the reader has
 * gone away, as `head` does; a UsageError where the output takes no more, as a full disk.
 */
export async function writePieces(
  stream: NodeJS.WritableStream,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<boolean> {
  let isOpen = true;
  let fault: NodeJS.ErrnoException | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    isOpen = false;
    if (error.code !== 'EPIPE') fault = error;
  };
  stream.on('error', onError);
  try {
    for await (const piece of pieces) {
      if (!isOpen) break;
      if (!stream.write(piece)) await drainOrClose(stream);
    }
    await new Promise((resolve) => stream.write('', resolve));
  } catch (error) {
    onError(error as NodeJS.ErrnoException);
  }
  if (fault?.syscall === 'write') {
    throw new UsageError(`the output can't be written (${fault.code}); make room or write it elsewhere.`);
  }
  if (fault) throw fault;
  return isOpen;
}

/** Leaves no listener behind. */
async function drainOrClose(stream: NodeJS.WritableStream): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]);
  } finally {
    settled.abort();
  }
}
