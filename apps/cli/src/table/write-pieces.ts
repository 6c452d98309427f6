import { once } from 'node:events';

/**
 * Writes pieces of text one after another, no faster than they are taken. Ends quietly, with false, where the reader has
 * gone away, as `head` does.
 */
export async function writePieces(stream: NodeJS.WritableStream, pieces: Iterable<string>): Promise<boolean> {
  let isOpen = true;
  let fault: Error | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    isOpen = false;
    if (error.code !== 'EPIPE') fault = error;
  };
  stream.on('error', onError);
  try {
    for (const piece of pieces) {
      if (!isOpen) break;
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    }
    await new Promise((resolve) => stream.write('', resolve));
  } catch (error) {
    onError(error as NodeJS.ErrnoException);
  }
  if (fault) throw fault;
  return isOpen;
}
