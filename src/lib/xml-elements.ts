import { SaxesParser } from 'saxes';
import { UnreadableOutput } from '../domain/raw-finding.ts';

/** An element with what it holds; names without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Nothing that a tool writes is nested so deep; what walks the tree calls itself. */
const maxDepth = 500;

/** The root of a document. Throws {@link UnreadableOutput} if it is not well-formed, or not called as one of `names`. */
export function toElements(document: string, names: readonly string[]): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > maxDepth) throw new UnreadableOutput('is XML that is nested too deep');
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw new UnreadableOutput(`is no XML: ${error.message}`);
  });
  if (document.trim() === '') throw new UnreadableOutput('nothing was printed');
  parser.write(document).close();
  const [root] = top.children;
  if (root === undefined || !names.includes(root.name)) throw new UnreadableOutput(`is no <${names.join('> or <')}>`);
  return root;
}

export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
