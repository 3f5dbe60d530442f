import { resolve } from 'node:path';
import { installTools, listTools, showTool, type TestsRequest, testTools } from '../../../app/tools/tools.ts';
import { UserError } from '../../../domain/errors.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { command } from '../command.ts';
import { print, tell } from '../streams.ts';

export const toolsCommand = command({
  name: 'tools',
  summary: 'List, show, install and test the tools that Kempt can run',
  usage: 'list | show ID | install ID… | test ID… | new NAME',
  description: `list: every tool of the catalogue and of the configuration. show: one of them, as it could stand under
tools: in kempt.yaml. install: make tools ready now, so that later runs need no network. test: run the examples of
tools on the version that Kempt installs. new: print a description of a tool of your own to begin with, every key explained: keep it
in a file, mend it until kempt tools test --file FILE passes, and put it under tools: in kempt.yaml, or into the catalogue.`,
  flags: {
    cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
    config: {
      type: 'string',
      value: 'FILE',
      summary: 'the configuration, instead of kempt.yaml and its like at the top',
    },
    latest: { type: 'boolean', summary: 'test the newest versions' },
    file: { type: 'string', value: 'FILE', summary: 'test the tool that this file describes' },
    json: { type: 'boolean', summary: 'print JSON' },
    quiet: { type: 'boolean', summary: 'say nothing of what passed' },
  },
  async run(flags, [action, ...ids]) {
    const cwd = resolve(flags.cwd ?? '.');
    const progress = (message: string): void => tell(`${message}\n`);
    const request = { cwd, config: flags.config && resolve(cwd, flags.config), ...(!flags.quiet && { progress }) };
    if (action === 'list' && ids.length === 0) return await list(request, flags.json);
    if (action === 'show' && ids.length === 1) return await show(request, ids[0]!, flags.json);
    if (action === 'install' && ids.length > 0) return await install(request, ids, flags.json);
    if (action === 'test' && (ids.length > 0 || flags.file !== undefined))
      return await test({ ...request, ...flags, cwd }, ids);
    if (action === 'new' && ids.length === 1) return await create(ids[0]!);
    throw new UserError(
      'kempt tools takes: list, show ID, install ID…, test ID…, new NAME',
      'For example: kempt tools show ruff',
    );
  },
});

type Request = Parameters<typeof listTools>[0];

async function list(request: Request, json: boolean | undefined): Promise<number> {
  const tools = await listTools(request);
  if (json) {
    print(
      `${JSON.stringify(
        tools.map(({ id, tool: { title, category, version, homepage } }) => ({
          id,
          title,
          category,
          version: version?.default,
          homepage,
        })),
        null,
        2,
      )}\n`,
    );
    return ExitCode.clean;
  }
  const width = Math.max(...tools.map(({ id }) => id.length)) + 2;
  const lines = tools.map(({ id, tool }) => {
    const optIn = tool['opt-in'] ? ' (on request)' : '';
    return `${id.padEnd(width)}${(tool.category ?? '').padEnd(16)}${(tool.version?.default ?? '').padEnd(12)}${tool.title ?? ''}${optIn}`;
  });
  print(`${lines.join('\n')}\n`);
  return ExitCode.clean;
}

async function show(request: Request, id: string, json: boolean | undefined): Promise<number> {
  const tool = await showTool(request, id);
  if (json) print(`${JSON.stringify(tool, null, 2)}\n`);
  else print((await import('yaml')).stringify({ [id]: tool }, { lineWidth: 120 }));
  return ExitCode.clean;
}

async function create(name: string): Promise<number> {
  print((await import('../../../app/tools/new-tool.ts')).newTool(name));
  return ExitCode.clean;
}

async function install(request: Request, ids: readonly string[], json: boolean | undefined): Promise<number> {
  const outcomes = await installTools(request, ids);
  const failed = outcomes.some(({ copy }) => copy === undefined);
  if (json) print(`${JSON.stringify(outcomes, null, 2)}\n`);
  else
    print(
      outcomes
        .map(({ id, copy, problem }) =>
          copy ? `✔ ${id} ${copy.version} (${copy.origin}: ${copy.path})\n` : `✘ ${id}: ${problem}\n`,
        )
        .join(''),
    );
  return failed ? ExitCode.incomplete : ExitCode.clean;
}

async function test(
  request: Omit<TestsRequest, 'done'> & { readonly quiet?: boolean | undefined; readonly json?: boolean | undefined },
  ids: readonly string[],
): Promise<number> {
  const signs = { passed: '✔', failed: '✘', skipped: '-' } as const;
  const outcomes = await testTools(
    {
      ...request,
      done: (id, { name, status, detail, version, origin }) => {
        if (request.json || (request.quiet && status === 'passed')) return;
        const copy = version === undefined ? '' : ` (${version}, ${origin})`;
        print(`${signs[status]} ${id}: ${name}${copy}${detail === undefined ? '' : `\n  ${detail}`}\n`);
      },
    },
    ids,
  );
  if (request.json) print(`${JSON.stringify(outcomes, null, 2)}\n`);
  return outcomes.some(({ status }) => status === 'failed') ? ExitCode.findings : ExitCode.clean;
}
