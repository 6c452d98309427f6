import { StringDecoder } from 'node:string_decoder';

/**
 * Lines of UTF-8, in blocks as they come in; they end at LF alone. What is no UTF-8 becomes U+FFFD. A last line without
 * an end is a line too where it has anything in it. Linear in the size, however long a line is.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let open: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.write(Buffer.from(chunk)).split('\n');
    open.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    const line = open.join('');
    open = [last];
    yield [line, ...others];
  }
  const line = open.join('') + decoder.end();
  if (line !== '') yield [line];
}
