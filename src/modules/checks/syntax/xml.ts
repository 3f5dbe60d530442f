import { acceleratorOf } from '../../../lib/accelerator.ts';
import { byteOffset, type SyntaxProblem } from './problem.ts';
import { isXmlTemplate } from './templates.ts';
import { findUtf8Error, isCertain } from './utf8.ts';
import { acceptXml } from './xml-acceptor.ts';

/**
 * The first violation of well-formedness of the XML in `buffer[0]` to `buffer[length - 1]`. What is a template of XML,
 * or in an encoding that is not known here, is left alone.
 */
export async function findXmlError(buffer: Buffer, length: number): Promise<SyntaxProblem | undefined> {
  const encoding = declaredEncoding(buffer, length);
  if (encoding === undefined || (encoding === 'utf8' && isPlainlyWellFormed(buffer, length))) return undefined;
  const invalid = encoding === 'utf8' ? findUtf8Error(buffer, length) : undefined;
  if (invalid) return invalid;
  // Decoded before the wait: the slab may hold another file after it.
  const text = buffer.toString(encoding, 0, length);
  if (isXmlTemplate(text)) return undefined;
  const { judgeXml } = await import('./xml-judge.ts');
  const fault = judgeXml(text);
  if (!fault) return undefined;
  const offset = encoding === 'utf8' ? byteOffset(text, fault.index) : fault.index * (encoding === 'utf16le' ? 2 : 1);
  return { message: fault.message, offset, length: Math.min(1, length - offset) };
}

/** How U+FFFE and U+FFFF begin, which XML has no place for. */
const nonCharacters = Buffer.from([0xef, 0xbf]);

/** Whether the acceptor knows that the XML in UTF-8 is well-formed. */
export function isPlainlyWellFormed(buffer: Buffer, length: number): boolean {
  const verdict = acceleratorOf(buffer)?.acceptXml(length) ?? acceptXml(buffer, length);
  return isCertain(verdict, buffer.subarray(0, length), nonCharacters);
}

function declaredEncoding(buffer: Buffer, length: number): 'utf8' | 'latin1' | 'utf16le' | undefined {
  if (length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf16le';
  if (length >= 2 && buffer[0] === 0xfe && buffer[1] === 0xff) return undefined;
  const head = buffer.toString('latin1', 0, Math.min(length, 200));
  const name = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^(?:utf-?8|us-ascii|ascii)$/.test(name)) return 'utf8';
  return /^(?:iso-8859-1|latin-?1|windows-1252)$/.test(name) ? 'latin1' : undefined;
}
