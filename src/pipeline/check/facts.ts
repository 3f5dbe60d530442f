import { Mode } from '../../domain/entry.ts';
import { Fact } from '../../domain/facts.ts';
import { binaryProbe } from './text-facts.ts';

/** Whether the content is to be treated as binary. */
export function isBinary(buffer: Buffer, length: number): boolean {
  return buffer.subarray(0, Math.min(length, binaryProbe)).includes(0);
}

/** The facts that take no look at the content as a whole. */
export function edgeFacts(mode: number, buffer: Buffer, length: number): number {
  const executable = mode === Mode.executable ? Fact.executable : 0;
  if (length === 0) return executable | Fact.empty;
  const first = buffer[0];
  const shebang = first === 0x23 && buffer[1] === 0x21 && length > 1 ? Fact.shebang : 0;
  const mark = first === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf && length > 2 ? Fact.byteOrderMark : 0;
  return executable | shebang | mark | endFacts(buffer, length);
}

function endFacts(buffer: Buffer, length: number): number {
  const last = buffer[length - 1];
  if (last !== 10 && last !== 13) {
    return Fact.noFinalNewline | (last === 32 || last === 9 ? Fact.trailingBlank : 0);
  }
  const before = last === 10 && buffer[length - 2] === 13 ? length - 3 : length - 2;
  const extra = before < 0 || buffer[before] === 10 || buffer[before] === 13;
  return extra ? Fact.extraFinalNewline : 0;
}
