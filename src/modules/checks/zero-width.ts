import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const zeroWidth = fileCheck({
  id: 'zero-width',
  scope: 'file',
  summary: 'Invisible characters in code',
  level: 'warning',
  facts: Fact.nonAscii,
  except: unkempt | FileType.markdown | FileType.test,
  source: 'https://www.unicode.org/reports/tr55/',
  docs: `A zero-width space, a word joiner, a byte-order mark in the middle of a file or a tag character (U+E0000 to U+E007F)
cannot be seen: two names look the same and are not, and text can be hidden from a reviewer. Zero-width joiners and
non-joiners are left alone between letters of scripts that need them and within emoji, and so are zero-width spaces in
lines of Khmer, Lao, Myanmar or Thai, which part words with them, and in \`*/\` where it must not end a comment. Prose is
left alone, and so are folders of tests, which try out such characters.`,
  examples: () => [
    { title: 'A zero-width space in a name', files: { 'a.js': 'const use\u200br = 1;\n' }, findings: ['a.js:1'] },
    { title: 'An emoji that is joined', files: { 'a.js': 'const a = "\u{1F468}\u200d\u{1F469}";\n' }, findings: [] },
    {
      title: 'Persian',
      files: { 'a.js': 'const a = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";\n' },
      findings: [],
    },
    {
      title: 'Words of Khmer, and a comment within a comment',
      files: {
        'km.json': '{ "a": "\u1794\u17b6\u1793\u200b\u1795\u17d2" }\n',
        'a.js': '/** f(/* 1 *\u200b/) */\n',
      },
      findings: [],
    },
  ],
  run(file, report) {
    if (/\.(?:txt|rst|adoc|html?|po|csv|tsv)$/i.test(file.path) || !mayHide(file.buffer, file.length)) return;
    hidden ??= new RegExp(hiddenSource, 'u');
    for (let line = 0; line < file.lineStarts().length; line++) {
      const text = file.line(line);
      const match = hidden.exec(withoutWanted(line === 0 ? text.replace(/^\uFEFF/, ' ') : text));
      if (match === null) continue;
      const before = Buffer.byteLength(text.slice(0, match.index));
      report({
        message: `The invisible character ${name(match[0])}`,
        at: { offset: file.lineStarts()[line]! + before, length: Buffer.byteLength(match[0]) },
        snippet: text.replace(new RegExp(hiddenSource, 'gu'), (character) => `<${name(character)}>`),
      });
    }
  },
});

/** With a mark of the same length instead of zero-width spaces that have a use. */
function withoutWanted(text: string): string {
  if (!text.includes('\u200B')) return text;
  const partsWords = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u;
  return partsWords.test(text) ? text.replaceAll('\u200B', '_') : text.replace(/(?<=\*)\u200B(?=\/)/g, '_');
}

/** E2 80 8B..8D and E2 81 A0 (zero-width), EF BB BF (mark), F3 A0 (tags), C2 AD (soft hyphen stays). */
function mayHide(buffer: Buffer, length: number): boolean {
  for (let i = 0; i + 2 < length; i++) {
    const byte = buffer[i]!;
    if (byte < 0xe2) continue;
    const next = buffer[i + 1]!;
    if (byte === 0xe2 && ((next === 0x80 && buffer[i + 2]! <= 0x8d) || (next === 0x81 && buffer[i + 2] === 0xa0)))
      return true;
    if ((byte === 0xef && next === 0xbb && buffer[i + 2] === 0xbf) || (byte === 0xf3 && next === 0xa0)) return true;
  }
  return false;
}

const joinerOutOfPlace =
  '(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])[\\u200C\\u200D]|(?<=[\\p{Script=Latin}])[\\u200C\\u200D]';
const hiddenSource = `[\\u200B\\u2060\\uFEFF]|[\\u{E0000}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0000}-\\u{E007F}]+)|${joinerOutOfPlace}`;
/** Sets of Unicode's properties take 2 ms to make: only for who has a character that may be hidden. */
let hidden: RegExp | undefined;

function name(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
