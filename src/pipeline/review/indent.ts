/** How a file indents: with tabs, or with so many blanks to a level. */
export type Style = 'tab' | number;

/** What most indented lines of a text do. */
export function styleOf(lines: readonly string[]): Style {
  const tabs = lines.filter((line) => line.startsWith('\t')).length;
  const widths = lines.map((line) => line.length - line.trimStart().length).filter((width) => width > 1);
  const blanks = lines.filter((line) => line.startsWith('  ')).length;
  return tabs > blanks ? 'tab' : Math.min(8, ...widths);
}

/**
 * The lines as if they had been written in place of the original ones: the first one begins where the first of those
 * did, the others as far from it as they are, in the style of the file.
 */
export function reindent(lines: readonly string[], original: readonly string[], style: Style): string[] {
  const have = indentOf(lines.find(hasText) ?? '');
  const want = indentOf(original.find(hasText) ?? '');
  const step = Math.min(8, ...lines.map((line) => indentOf(line).length - have.length).filter((width) => width > 1));
  return lines.map((line) => {
    if (!hasText(line)) return '';
    const indent = indentOf(line);
    const rest = line.slice(indent.length);
    if (indent.startsWith(have)) return `${want}${inStyle(indent.slice(have.length), style, step)}${rest}`;
    return `${want.slice(0, Math.max(0, want.length - lost(have, indent, want)))}${rest}`;
  });
}

/** How many characters of `want` a line has less that begins further left: whole levels, if the units differ. */
function lost(have: string, indent: string, want: string): number {
  const less = have.length - indent.length;
  if (have.includes('\t') === want.includes('\t')) return less;
  return want.includes('\t') ? Math.ceil(less / 4) : less * 2;
}

function inStyle(extra: string, style: Style, step: number): string {
  if (style === 'tab') return extra.replace(new RegExp(` {${step}}`, 'g'), '\t');
  return extra.replace(/\t/g, ' '.repeat(style));
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)![0];
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}
