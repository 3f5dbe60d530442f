import { SaxesParser } from 'saxes';

/** `index` in UTF-16 code units. */
export interface XmlFault {
  readonly message: string;
  readonly index: number;
}

/** The first violation of well-formedness; undeclared prefixes are none. */
export function judgeXml(text: string): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: false });
  // The package does not read a document type, which may declare any entity.
  const hasDoctype = text.includes('<!DOCTYPE');
  let fault: XmlFault | undefined;
  const stop = new Error('first fault found');
  parser.on('error', (error) => {
    if (hasDoctype && error.message.endsWith('undefined entity.')) return;
    fault = located(sentence(error.message), text, Math.max(0, Math.min(parser.position, text.length) - 1));
    throw stop;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error !== stop) throw error;
  }
  return fault;
}

/** The package's message, without its position. */
function sentence(message: string): string {
  const text = message.replace(/^(?:\d+:\d+: )/, '').replace(/\.$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A reference is read up to the next semicolon, and known to be wrong only there or at the end. */
function located(message: string, text: string, index: number): XmlFault {
  if (/entity/i.test(message)) return { message, index: Math.max(0, text.lastIndexOf('&', index)) };
  const open = text.indexOf('&', text.lastIndexOf(';') + 1);
  if (!/^Unclosed tag|^Unexpected end/.test(message) || open < 0 || /-->|\]\]>/.test(text.slice(open))) {
    return { message, index };
  }
  return { message: 'This ampersand begins no reference and must be written as &amp;', index: open };
}
