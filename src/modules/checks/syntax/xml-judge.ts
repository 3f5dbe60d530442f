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
    fault = { message: sentence(error.message), index: Math.max(0, Math.min(parser.position, text.length) - 1) };
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
