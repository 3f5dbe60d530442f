import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';
import { commands } from '../../src/entry/cli/commands/index.gen.ts';
import { blueprints } from '../../src/modules/blueprints/index.gen.ts';
import { root } from '../helpers/run.ts';
import { goTool, npmTool } from '../helpers/tools.ts';

/* The blueprints: valid where they go, every reference pinned, every call of Kempt one that the command line takes. */

const all = blueprints.map(({ id, file, text }) => ({ id, file, text }));
const yaml = all.filter(({ file }) => /\.ya?ml$/.test(file));
/** Azure's schema takes every scalar for text. */
const documentsOf = (file: string, text: string): unknown[] =>
  parseAllDocuments(text, { merge: true, ...(file.startsWith('azure/') && { schema: 'failsafe' }) }).map(
    (one) => one.toJS() as unknown,
  );
const textOf = (id: string): string => all.find((one) => one.id === id)?.text ?? '';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(root, `__tests__/schemas/ci/${name}.json`), 'utf8')) as object;
const validators = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
  if (name === 'pre-commit-config')
    ajv.addSchema(schemaOf('pre-commit-hooks'), 'https://json.schemastore.org/pre-commit-hooks.json');
  const made = ajv.compile(schemaOf(name));
  validators.set(name, made);
  return made;
}

/** What says whether a file is right, by how its path begins. The parts of an orb are judged in the packed one. */
const schemas: readonly (readonly [RegExp, string | undefined])[] = [
  [/^github\//, 'github-workflow'],
  [/^gitlab\//, 'gitlab-ci'],
  [/^circleci\/src\//, undefined],
  [/^circleci\//, 'circleci'],
  [/^bitbucket\//, 'bitbucket-pipelines'],
  [/^azure\//, 'azure-pipelines'],
  [/^buildkite\//, 'buildkite'],
  [/^woodpecker\//, 'woodpecker'],
  [/^pre-commit\/.*hooks/, 'pre-commit-hooks'],
  [/^pre-commit\//, 'pre-commit-config'],
];

describe('the blueprints', () => {
  it.each(yaml)('$id is valid', ({ file, text }) => {
    const found = schemas.find(([start]) => start.test(file));
    expect(found).toBeDefined();
    if (found?.[1] === undefined) return;
    const validate = validatorOf(found[1]);
    for (const document of documentsOf(file, text)) {
      validate(document);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('are what a schema refuses when they are broken', () => {
    const broken = parse(textOf('woodpecker/workflow')) as { steps: { image?: string }[] };
    delete broken.steps[0]!.image;
    expect(validatorOf('woodpecker')(broken)).toBe(false);
  });

  it.each(all)('$id says what it does, where it goes and what it needs', ({ text }) => {
    expect(text).toMatch(/^(#|\/\/) Blueprint \S+ of Kempt .*\n\1 .+\.\n(?:\1 Put it at: .+\n)?\1 It needs: /);
  });

  it.each(all)('$id pins what it refers to', ({ text }) => {
    const loose = [
      ...[...text.matchAll(/^ *(?:- )?uses: (?!\.\/)(\S+)/gm)].filter(([, name]) => !/@[0-9a-f]{40}$/.test(name!)),
      ...[...text.matchAll(/^ *(?:- )?(?:image:|FROM) '?(?![$<])([^\s']+)/gm)].filter(
        ([, name]) => !/@sha256:[0-9a-f]{64}$/.test(name!),
      ),
      ...[...text.matchAll(/^ *rev: (\S+)/gm)].filter(([, name]) => !/^'[0-9a-f]{40}'$/.test(name!)),
    ];
    expect(loose.map(([line]) => line)).toEqual([]);
    expect(text).not.toMatch(/@v\d|:latest|@main\b/);
  });
});

/** The calls of Kempt in a file: whole lines of a shell, with what stands there only if something is set. */
function callsIn(text: string): string[][] {
  const joined = text.replaceAll('$$', '$').replace(/ *\\\n */g, ' ');
  const lines = [...joined.matchAll(/(?:^ *(?:- |entry: )?|; then )(?:kempt|dist\/cli\.js) ([a-z].*)$/gm)].map(
    ([, rest]) => rest!,
  );
  return lines.map((line) =>
    line
      .replace(/ \|\| .*$| [<>] .*$| && .*$|; fi$/, '')
      .replace(/\$\(if [^;]*; then echo ([^;]*); fi\)/g, '$1')
      .replace(/\$\{\w+:\+"?([^"}]*)"?\}/g, '$1')
      .replace(/"([^"]*)"/g, '$1')
      .split(/ +/),
  );
}

describe('the calls of Kempt', () => {
  const calls = all.flatMap(({ id, text }) => callsIn(text).map((words) => ({ id, words, line: words.join(' ') })));

  it('are in every blueprint that has a shell', () => {
    const shells = all.filter(
      ({ text }) =>
        text.includes('KEMPT_SOURCE') && /^ *(?:- (?:\||run:)|command: \||run: \||- bash: \||sh ''')/m.test(text),
    );
    expect([...new Set(calls.map(({ id }) => id))]).toEqual(expect.arrayContaining(shells.map(({ id }) => id)));
  });

  it.each(calls)('$id: kempt $line', async ({ words: [name = '', ...args] }) => {
    const { flags } = await commands[name as keyof typeof commands]();
    const options = Object.fromEntries(
      Object.entries(flags).map(([flag, { type, multiple = false }]) => [flag, { type, multiple }]),
    );
    expect(() => parseArgs({ args, options, allowPositionals: true, strict: true })).not.toThrow();
  });

  it('have every flag of kempt run for an input, wherever there are inputs', async () => {
    const { flags } = await commands.run();
    const set = ['cwd', 'patch', 'format', 'json', 'output', 'timings', 'quiet', 'no-color'];
    const names = Object.keys(flags).filter((name) => !set.includes(name));
    for (const id of ['gitlab/component', 'circleci/orb', 'circleci/config', 'azure/template', 'jenkins/library']) {
      const [call = []] = callsIn(textOf(id).replaceAll('\\"', '"'));
      expect([id, names.filter((name) => !call.some((word) => word.startsWith(`--${name}`)))]).toEqual([id, []]);
    }
  });
});

describe('the tools of the platforms', () => {
  const circleci = goTool('circleci-cli', 'github.com/CircleCI-Public/circleci-cli', 'v0.1.47860');
  (circleci ? it : it.skip)('circleci packs the orb to the same (circleci-cli, which takes Go)', () => {
    const { stdout } = spawnSync(circleci ?? '', ['orb', 'pack', 'blueprints/circleci/src'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(parse(stdout)).toEqual(parse(textOf('circleci/orb')));
  });

  const groovy = spawnSync('java', ['-version']).status === 0 ? npmTool('npm-groovy-lint', '16.2.0') : undefined;
  (groovy ? it : it.skip)('npm-groovy-lint has no errors for Jenkins (it takes Java)', () => {
    const args = ['--path', 'blueprints/jenkins', '--files', '**/*', '--failon', 'error', '--noserver'];
    const { status, stdout } = spawnSync(groovy ?? '', args, { cwd: root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/results in \S*2\S* linted files/)]);
  });
});
