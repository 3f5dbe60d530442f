import type { Outline } from '../../domain/outline.ts';

/** How a line that has a block below it names what it begins. */
const head =
  /^(?:[\w@]+[ \t]+)*?(function|func|fun|fn|def|sub|class|struct|interface|trait|enum|module|object|impl|protocol|extension|resource|type)\b[ \t]+(?:\([^)]*\)[ \t]*)?["']?([\p{L}_$][\p{L}\p{N}_$]*)/u;
/** `name() {` of shells, and `int name(int a) {` of the family of C. */
const called = /^(?:[\w<>[\],*&?:]+[ \t]+)*([\p{L}_$][\p{L}\p{N}_$]*)[ \t]*\([^;]*\)[^;={]*\{[ \t]*$/u;
const noName = /^(?:if|for|while|switch|catch|with|return|else|do|try|foreach|match|using|lock|unless|until)$/;

/** What a file of any language defines, told by how it is indented: a block ends before the next line that is as far left. */
export function outlineByIndentation(text: string): Outline {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const code = line.trimStart();
    const [, word, named] = head.exec(code) ?? [];
    const name = named ?? called.exec(code)?.[1];
    if (name === undefined || noName.test(name)) return [];
    const end = blockEnd(lines, index, line.length - code.length);
    if (end === index) return [];
    const kind = word === undefined || /^(?:func|fun|function|fn|def|sub)$/.test(word) ? 'function' : 'type';
    return [{ name, kind, start: index + 1, headEnd: index + 1, end: end + 1 }];
  });
}

/** The index of the last line of the block that begins at `from`, `from` itself if there is none. */
function blockEnd(lines: readonly string[], from: number, indent: number): number {
  let last = from;
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index]!;
    const code = line.trimStart();
    if (code === '') continue;
    const own = line.length - code.length;
    if (own < indent) return last;
    // What closes the block stands where its head does.
    if (own === indent) return last > from && /^(?:[})\]]|end\b|done\b|fi\b|esac\b)/.test(code) ? index : last;
    last = index;
  }
  return last;
}
