import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Outline } from '../../src/domain/outline.ts';
import { outlineByIndentation } from '../../src/lib/syntax/by-indentation.ts';
import { grammars, languageOf } from '../../src/lib/syntax/languages.ts';
import { openParser } from '../../src/lib/syntax/parse.ts';
import { root } from '../helpers/run.ts';

/** A file in each language; what it defines: name, first line, last line of the head, last line. */
const samples: Readonly<Record<string, readonly [text: string, ...outline: readonly string[]]>> = {
  'a.ts': [
    'export class A {\n  @once\n  async m(\n    a: string,\n  ): Promise<void> {\n    go();\n  }\n}\n\n/** Doc. */\nexport const f = (a: number) => {\n  return a;\n};\ninterface I {\n  a: string;\n}\n',
    'A 1-1-8',
    'm 3-5-7',
    'f 11-11-13',
    'I 14-14-16',
  ],
  'a.tsx': ['export function View({ a }: Props) {\n  return <p onClick={() => go(a)}>{a}</p>;\n}\n', 'View 1-1-3'],
  'a.js': [
    'module.exports.run = function (a) {\n  return a;\n};\nconst o = {\n  go: () => 1,\n};\n',
    'run 1-1-3',
    'go 5-5-5',
  ],
  'a.py': ['class A:\n    @cached\n    def m(self,\n          a):\n        return a\n', 'A 1-1-5', 'm 2-4-5'],
  'a.go': [
    'package a\n\nfunc (s *S) Run(a int) int {\n\treturn a\n}\n\ntype S struct {\n\ta int\n}\n',
    'Run 3-3-5',
    'S 7-9-9',
  ],
  'a.rs': ['impl A {\n    fn run(&self) -> i32 {\n        1\n    }\n}\n', 'A 1-1-5', 'run 2-2-4'],
  'A.java': ['class A {\n  int run(int a) {\n    return a;\n  }\n}\n', 'A 1-1-5', 'run 2-2-4'],
  'a.c': ['static int *\nrun(int a)\n{\n  return 0;\n}\n', 'run 1-3-5'],
  'a.cpp': ['namespace n {\nint A::run(int b) {\n  return 1;\n}\n}\n', 'n 1-1-5', 'run 2-2-4'],
  'A.cs': ['class A\n{\n    int Run(int a)\n    {\n        return a;\n    }\n}\n', 'A 1-2-7', 'Run 3-4-6'],
  'a.rb': ['module M\n  def run(a)\n    a\n  end\nend\n', 'M 1-1-5', 'run 2-2-4'],
  'a.php': ['<?php\nclass A {\n  public function run($a) {\n    return $a;\n  }\n}\n', 'A 2-2-6', 'run 3-3-5'],
};

const toWords = (outline: Outline): string[] =>
  outline.map(({ name, start, headEnd, end }) => `${name} ${start}-${headEnd}-${end}`);

const folder = join(root, 'dist/grammars');
const languages = Object.keys(samples).flatMap((path) => languageOf(path) ?? []);

describe('what a file defines, from its syntax tree', () => {
  it('has a sample for every grammar', () => {
    expect([...new Set(languages.map(({ grammar }) => grammar))].sort()).toEqual([...grammars].sort());
  });

  it.each(Object.entries(samples))('reads %s', async (path, [text, ...expected]) => {
    const language = languageOf(path)!;
    const read = await openParser(folder, [language]);
    expect(toWords(await read(text, language))).toEqual(expected);
  });

  it('reads around what does not parse', async () => {
    const language = languageOf('a.ts')!;
    const read = await openParser(folder, [language]);
    expect(toWords(await read('function a() {\n  if (((\n}\nfunction b() {\n}\n', language))).toContain('b 4-4-5');
  });

  it('fails if there is no parser, or no grammar', async () => {
    await expect(openParser(join(root, 'src'), [])).rejects.toThrow(/ENOENT/);
    const read = await openParser(folder, []);
    await expect(read('', languageOf('a.ts')!)).rejects.toThrow();
  });
});

describe('what a file defines, by its indentation', () => {
  it.each([
    ['Swift', 'class A {\n  func run(a: Int) -> Int {\n    return a\n  }\n}\n', ['A 1-1-5', 'run 2-2-4']],
    ['shell', 'run() {\n  if true; then\n    go\n  fi\n}\ngo\n', ['run 1-1-5']],
    ['Kotlin', 'fun run(a: Int) {\n\n    go(a)\n}\nval a = 1\n', ['run 1-1-4']],
    ['Elixir', 'def run(a) do\n  a\nend\n', ['run 1-1-3']],
    ['Terraform', 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n', ['aws_s3_bucket 1-1-3']],
    ['prose', 'The function of this\nis unclear.\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(toWords(outlineByIndentation(text))).toEqual(expected);
  });
});
