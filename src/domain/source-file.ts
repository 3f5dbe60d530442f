import type { Edit } from './report.ts';

/**
 * The file that is being looked at. One instance serves a whole run and is pointed at one file after another, so that
 * a file without findings costs no allocation: a check must not keep it, nor its buffer, beyond its call.
 */
export class SourceFile {
  path = '';
  /** As git stores it, see `Mode`. */
  mode = 0;
  /** See `FileType`. */
  types = 0;
  /** See `Fact`. */
  facts = 0;
  /** Bytes of content; they are `buffer[0]` to `buffer[length - 1]`. */
  length = 0;
  /** Holds the content, and may be longer than it. */
  buffer: Buffer = Buffer.alloc(0);
  #text: string | undefined;
  #lineStarts: number[] | undefined;

  /** Points at another file. */
  reset(path: string, mode: number, types: number, facts: number, buffer: Buffer, length: number): void {
    this.path = path;
    this.mode = mode;
    this.types = types;
    this.facts = facts;
    this.buffer = buffer;
    this.length = length;
    this.#text = undefined;
    this.#lineStarts = undefined;
  }

  /** The content as text; bytes that are not UTF-8 become U+FFFD. A byte-order mark is kept. */
  text(): string {
    this.#text ??= this.buffer.toString('utf8', 0, this.length);
    return this.#text;
  }

  /** The content as bytes, without a copy. */
  bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  /** Byte offsets at which lines begin. A line ends after LF, CR LF, or a CR that no LF follows. */
  lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.buffer, this.length);
    return this.#lineStarts;
  }

  /** The 0-based index of the line that holds the byte at `offset`. */
  lineIndex(offset: number): number {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the content of line `index` (0-based) ends: before its line end. */
  lineEnd(index: number): number {
    let end = this.lineStarts()[index + 1] ?? this.length;
    if (end > 0 && this.buffer[end - 1] === 10) end--;
    if (end > 0 && this.buffer[end - 1] === 13) end--;
    return Math.max(end, this.lineStarts()[index]!);
  }

  /** Line `index` (0-based) as text, without its line end. */
  line(index: number): string {
    return this.buffer.toString('utf8', this.lineStarts()[index]!, this.lineEnd(index));
  }

  /** The region of `length` bytes from `offset`. */
  region(offset: number, length: number): Edit['region'] {
    const first = this.lineIndex(offset);
    const last = length === 0 ? first : this.lineIndex(offset + length);
    return {
      startLine: first + 1,
      startColumn: this.#column(first, offset),
      endLine: last + 1,
      endColumn: this.#column(last, offset + length),
      byteOffset: offset,
      byteLength: length,
    };
  }

  #column(line: number, offset: number): number {
    return this.buffer.toString('utf8', this.lineStarts()[line]!, offset).length + 1;
  }
}

function findLineStarts(buffer: Buffer, length: number): number[] {
  const starts = [0];
  for (let i = 0; i < length; i++) {
    const byte = buffer[i];
    if (byte === 10 || (byte === 13 && buffer[i + 1] !== 10)) starts.push(i + 1);
  }
  if (starts.length > 1 && starts.at(-1) === length) starts.pop();
  return starts;
}
