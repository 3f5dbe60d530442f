import { escapeChar } from './visible.ts';

export interface XmlElement {
  readonly name: string;
  /** In order; those that are undefined are left out. */
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly XmlElement[];
  /** Instead of children. */
  readonly text?: string;
}

/** A whole document, indented, UTF-8. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`;
}

function print({ name, attributes = {}, children = [], text }: XmlElement, indent: string): string {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const open = `${indent}<${name}${start}`;
  if (text !== undefined) return `${open}>${escapeText(text)}</${name}>\n`;
  if (children.length === 0) return `${open}/>\n`;
  return `${open}>\n${children.map((child) => print(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), and what it advises against. */
const illegal = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Legal, but better not met in a log: they move the cursor, or reorder what stands beside them. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Characters that XML cannot hold are written out, as in `\x1b`. A log line that holds `##[` or begins with `::` may
 * be a command to a CI, hence their references.
 */
function escapeText(text: string): string {
  return text
    .replace(illegal, escapeChar)
    .replace(/[&<>"]/g, (char) => entities[char] ?? char)
    .replace(hidden, (char) => `&#${char.codePointAt(0)};`)
    .replace(/##(?=\w*\[)/g, '#&#35;')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;');
}

/** A line end would be read back as a blank. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/\n/g, '&#10;');
}
