import { type AddedLine, addedLines } from './change/added.ts';
import { isExample, isFixture, isTest } from './change/paths.ts';
import { changeCheck } from './check.ts';

/** Matches the code of a line; `text` the content of the string that the match is followed by. */
interface Pattern {
  readonly code: RegExp;
  readonly text?: RegExp;
}

// What people print to see that a line is reached.
const marker =
  /^(?:(?:got |i am |i'm )?here\b|(?:testing|test|foo|bar|asdf\w*|qwe\w*|wtf|aa+|bb+|xx+|zz+)\W*\d*$|debug(?:ging)?\b|\d{1,4}\W*$|[-=*#!<>~]{3,}\s*(?:\w+\W*)?$)/i;

const javascript: readonly Pattern[] = [
  { code: /(?<=^\s*|[;{}]\s*)debugger(?=\s*(?:;|\}|$))/ },
  { code: /(?<![\w$.])console\.(?:log|debug|info|warn|error)(?=\(\s*["'`])/, text: marker },
];
const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  javascript,
  python: [
    { code: /(?<=^\s*|[;:]\s*)breakpoint\(\)/ },
    { code: /(?<![\w.])(?:i?pdb|pudb|ipdb|wdb|rpdb)\.set_trace\(/ },
    { code: /(?<![\w.])print(?=\(f?["'])/, text: marker },
  ],
  ruby: [
    { code: /(?<![\w.:@])binding\.(?:pry|irb|b\b|break\b|remote_pry)/ },
    { code: /^\s*(?:byebug|debugger)(?=\s*(?:$|;|if\b|unless\b))/ },
    { code: /^\s*(?:p|puts)(?= ["'])/, text: marker },
  ],
  php: [{ code: /(?<![\w>:$\\]|function |fn |function &|new )\\?(?:var_dump|ddd?|xdebug_break)\((?!\.\.\.\))/ }],
  rust: [{ code: /(?<![\w:.])(?:std::)?dbg!\(/ }],
  go: [
    { code: /(?<![\w.])fmt\.Print(?:ln|f)?(?=\(\s*["`])/, text: marker },
    { code: /(?<![\w.])(?:spew\.Dump|runtime\.Breakpoint)\(/ },
  ],
  java: [{ code: /(?<![\w.])System\.(?:out|err)\.print(?:ln|f)?\(/ }],
  csharp: [{ code: /(?<![\w.])(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)\(\)/ }],
  elixir: [{ code: /(?<![\w.])(?:require IEx|IEx\.pry)\b/ }],
};

const quick =
  /debugger|console\.|breakpoint|set_trace|print|binding\.|byebug|\bputs |\bp ["']|dump\(|dd\(|xdebug_break|dbg!|fmt\.P|spew|IEx|Debugger\./i;

// A Java program that talks to its terminal.
const terminal = /(?:^|\/)(?:[^/]*(?:cli|cmd|command|console|shell|launcher|tools?|main)[^/]*)(?:\/|\.java$)/i;

export const debugLeftover = changeCheck({
  scope: 'change',
  id: 'debug-leftover',
  summary: 'A break point or a print that was left behind',
  level: 'warning',
  docs: `A forgotten break point halts a program, or its tests in CI, for ever; a forgotten print clutters the output and
may show what nobody should see.

Only added lines of code are looked at, and only for what is hardly ever meant to stay: \`debugger\`, \`breakpoint()\`,
\`pdb.set_trace()\`, \`binding.pry\`, \`byebug\`, \`dd()\`, \`var_dump()\`, \`dbg!()\`, \`spew.Dump()\`, \`Debugger.Break()\`. A
print (\`console.log\`, \`print\`, \`puts\`, \`fmt.Println\`) is how many programs do their work, so it is reported only with
the texts of debugging: "here", "xxx", "DEBUG …", "=====". \`System.out.println\` is a note, in the main sources of a
Java project that do not belong to a command line. \`dbg!\` is left alone in Rust's tests and build scripts, whose output is shown on failure only. \`Debug.WriteLine\` of .NET is left alone: release builds drop it.
So are comments, strings, fixtures, examples and documentation, and methods of the same name (\`$query->dd()\`).

Remove the line, or use the project's logger.`,
  source: 'https://eslint.org/docs/latest/rules/no-debugger',
  examples: () => [
    {
      title: 'break points and dumps',
      files: {
        'src/a.ts': "debugger;\nif (x) { debugger; }\nconsole.log('here');\nconsole.log('=====');\n",
        'app/a.py': 'import pdb; pdb.set_trace()\nbreakpoint()\nprint("DEBUG", x)\n',
        'lib/a.rb': 'binding.pry\nbyebug if x\n',
        'src/a.php': '<?php\nvar_dump($x);\ndd($x);\n',
        'src/a.rs': 'let y = dbg!(x + 1);\n',
        'src/main/java/a/Sum.java': 'class Sum {\n  void add() { System.out.println(1); }\n}\n',
      },
      findings: [
        'app/a.py:1',
        'app/a.py:2',
        'app/a.py:3',
        'lib/a.rb:1',
        'lib/a.rb:2',
        'src/a.php:2',
        'src/a.php:3',
        'src/a.rs:1',
        'src/a.ts:1',
        'src/a.ts:2',
        'src/a.ts:3',
        'src/a.ts:4',
        'src/main/java/a/Sum.java:2',
      ],
    },
    {
      title: 'output that is meant, words in comments and strings, and functions of that name',
      files: {
        'src/a.ts':
          "console.log('Listening on port', port);\n// debugger;\nconst s = 'debugger';\nuseDebugger(debugger_);\n",
        'app/a.py': 'print("Done.")\nbreakpoint = 3\n"""\npdb.set_trace()\n"""\n',
        'src/a.php': '<?php\nfunction dd($x) {}\n$query->dd();\n',
        'src/main/java/a/cli/Main.java': 'class Main {\n  void run() { System.out.println(1); }\n}\n',
        'docs/a.js': 'debugger;\n',
      },
      findings: [],
    },
  ],
  run(change, report) {
    const wanted = (path: string, language: string) => language in patterns && !isFixture(path) && !isExample(path);
    for (const added of addedLines(change, wanted, quick)) {
      const match = leftover(added);
      if (match === undefined) continue;
      if (added.language === 'rust' && (isTest(added.path) || added.path.endsWith('build.rs'))) continue;
      const java = added.language === 'java';
      if (java && !isMainSource(added)) continue;
      const name = match[0].trim().replace(/\($/, '');
      const message = java ? `\`${name}\` writes past the logger` : `\`${name}\` was left behind from debugging`;
      report(added.path, { line: added.line, column: match.index + 1, message, ...(java ? { level: 'note' } : {}) });
    }
  },
});

function leftover({ language, line, lexed, raw }: AddedLine): RegExpExecArray | undefined {
  const code = lexed.code(line);
  for (const pattern of patterns[language]!) {
    const match = pattern.code.exec(code);
    if (match === null) continue;
    if (pattern.text === undefined) return match;
    const text = raw.slice(match.index + match[0].length).match(/^[\s(]*f?["'`]([^"'`]*)/)?.[1];
    if (text !== undefined && pattern.text.test(text)) return match;
  }
  return undefined;
}

function isMainSource({ path, text }: AddedLine): boolean {
  return (
    /^(?!buildSrc\/)(?:.*\/)?src\/main\//.test(path) &&
    !isTest(path) &&
    !terminal.test(path.replace('src/main/', '')) &&
    !/\bstatic void main\s*\(/.test(text)
  );
}
