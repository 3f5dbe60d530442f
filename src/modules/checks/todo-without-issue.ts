import { type AddedLine, addedLines } from './change/added.ts';
import { isFixture } from './change/paths.ts';
import { changeCheck } from './check.ts';

// `UTF-8` and its like have the form of an issue key.
const issue =
  /#\d+|\bGH-\d+|\b(?!UTF-|SHA-|ISO-|RFC-|AES-|RSA-|MD-|CVE-|CP-|PEP-|UCS-|BASE-|X-)[A-Z][A-Z0-9]+-\d+\b|https?:\/\/|\bb\/\d{4,}|\b(?:issue|bug|ticket)\s*[:#]?\s*\d+/;
const named = /^\s*[([]\s*@?[\w.-]+(?:\s*[,/]\s*@?[\w.-]+)*\s*[)\]]/;

export const todoWithoutIssue = changeCheck({
  scope: 'change',
  id: 'todo-without-issue',
  summary: 'A TODO that nobody will find again: it names no issue',
  level: 'note',
  docs: `A TODO in a comment is a promise. Without an issue behind it nobody is reminded of it, and it stays for years.

Only comments on added lines are looked at, and only marks that open a comment or are followed by a colon, so that
prose about a "TODO list" is left alone. \`#123\`, \`ABC-123\`, a URL, or \`issue 123\`, on the same line or further down in
the same comment, is a reference. A name in parentheses, \`TODO(anna)\`, counts too unless \`allow-names\` is off.

Open an issue and name it, or do it now.`,
  source: 'https://google.github.io/styleguide/cppguide.html#TODO_Comments',
  options: {
    markers: { type: 'strings', default: ['TODO', 'FIXME', 'XXX', 'HACK'], summary: 'The words that mark a promise' },
    'allow-names': { type: 'boolean', default: true, summary: 'A name in parentheses will do: `TODO(anna)`' },
  },
  examples: () => [
    {
      title: 'without a reference',
      files: {
        'src/a.ts': '// TODO: handle errors\n/* FIXME handle errors */\nlet a = 1; // XXX\n',
        'a.py': '# HACK: as above\n',
      },
      findings: ['a.py:1', 'src/a.ts:1', 'src/a.ts:2', 'src/a.ts:3'],
    },
    {
      title: 'with a reference, with a name, in code, and in prose',
      files: {
        'src/a.ts':
          "// TODO(#12): errors\n// FIXME handle\n// errors, see https://example.com/12\n\n// TODO(anna): errors\n// Sorts the TODO list.\nconst TODO = 'TODO: x';\n/**\n * @todo errors\n */\n",
        'a.py': '# TODO: ABC-12\n',
      },
      findings: [],
    },
    {
      title: 'a name is no issue when names are not allowed',
      options: { 'allow-names': false },
      files: { 'src/a.ts': '// TODO(anna): errors\n// TODO(#12): errors\n' },
      findings: ['src/a.ts:1'],
    },
  ],
  run(change, report, options) {
    if (options.markers.length === 0) return;
    const words = options.markers.map((word) => word.replace(/[^\w]/g, '\\$&')).join('|');
    const quick = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`);
    const mark = new RegExp(`(?<=^[\\s/*#!;<%@({-]*)(?:${words})(?![\\w-])|(?<![\\w-])(?:${words})(?=:|\\()`);
    for (const added of addedLines(change, (path) => !isFixture(path), quick)) {
      const comment = added.lexed.comment(added.line);
      const match = mark.exec(comment);
      if (match === null) continue;
      const rest = comment.slice(match.index + match[0].length);
      if (issue.test(comment) || (options['allow-names'] && named.test(rest))) continue;
      if (issue.test(followingComment(added, quick))) continue;
      report(added.path, { line: added.line, column: match.index + 1, message: `\`${match[0]}\` names no issue` });
    }
  },
});

/** What the comment says on the next lines, up to code, an empty line, or the next mark. */
function followingComment({ line, lexed }: AddedLine, mark: RegExp): string {
  let rest = '';
  for (let next = line + 1; next <= line + 8; next++) {
    const comment = lexed.comment(next);
    if (comment.trim() === '' || lexed.code(next).trim() !== '' || mark.test(comment)) break;
    rest += `${comment}\n`;
  }
  return rest;
}
