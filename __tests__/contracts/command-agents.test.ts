import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { agents } from '../../src/modules/providers/command/agents.ts';
import { good, open, parse, request } from '../providers/gateway.ts';

/*
 * Every command-line agent, held to the same, with a stand-in for its program that tells what it was given and prints
 * what the real one prints.
 */

const printed: Readonly<Record<string, (answer: string) => string>> = {
  claude: (result) =>
    JSON.stringify({
      type: 'result',
      is_error: false,
      result,
      usage: { input_tokens: 60, cache_creation_input_tokens: 0, cache_read_input_tokens: 40, output_tokens: 20 },
    }),
  codex: (text) =>
    [
      { type: 'thread.started', thread_id: 'x' },
      { type: 'item.completed', item: { id: '0', type: 'reasoning', text: 'hm' } },
      { type: 'item.completed', item: { id: '1', type: 'agent_message', text } },
      { type: 'turn.completed', usage: { input_tokens: 100, cached_input_tokens: 40, output_tokens: 20 } },
    ]
      .map((event) => JSON.stringify(event))
      .join('\n'),
  gemini: (response) =>
    `Loaded cached credentials.\n${JSON.stringify({
      response,
      stats: { models: { m: { tokens: { prompt: 100, cached: 40, candidates: 15, thoughts: 5, total: 120 } } } },
    })}`,
  copilot: (answer) => `${answer}\n`,
  aider: (answer) => `Aider v0.86\nModel: m\n\n${answer}\n\nTokens: 1k sent, 20 received.\n`,
};
const broken: Readonly<Record<string, string>> = {
  claude: JSON.stringify({ type: 'result', is_error: true, result: 'Invalid API key' }),
  codex: JSON.stringify({ type: 'turn.failed', error: { message: 'unauthorized' } }),
  gemini: JSON.stringify({ error: { type: 'x', message: 'quota', code: 1 } }),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kempt-agents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly files: readonly string[];
  readonly input: string;
  readonly message: string;
}

/** A program of that name, on a PATH of its own. */
function standIn(name: string, output: string, rest = ''): NodeJS.ProcessEnv {
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!${process.execPath}
const fs = require('node:fs');
const at = process.argv.indexOf('--message-file');
fs.writeFileSync(${JSON.stringify(join(folder, 'given.json'))}, JSON.stringify({
  argv: process.argv.slice(2), env: process.env, cwd: process.cwd(), files: fs.readdirSync('.'),
  input: fs.readFileSync(0, 'utf8'), message: at < 0 ? '' : fs.readFileSync(process.argv[at + 1], 'utf8'),
}));
process.stdout.write(${JSON.stringify(output)});
${rest}
`,
  );
  chmodSync(path, 0o755);
  const keys = Object.values(agents).flatMap(({ keys: own }) => own);
  return {
    ...Object.fromEntries(keys.map((key) => [key, `value-of-${key}`])),
    PATH: [folder, process.env['PATH']].join(delimiter),
    HOME: folder,
    AWS_SECRET_ACCESS_KEY: 'nobodys-business',
    ACTIONS_RUNTIME_TOKEN: 'nobodys-business',
  };
}

const given = (): Given => JSON.parse(readFileSync(join(folder, 'given.json'), 'utf8')) as Given;

describe.each(Object.keys(agents))('command/%s', (name) => {
  const agent = agents[name]!;
  const failure = async (env: NodeJS.ProcessEnv, timeout = 20): Promise<string> => {
    const { ask } = await open({ models: [`command/${name}`], timeout }, { env });
    return String(await ask(request, parse).catch((error: unknown) => error));
  };

  it('gets the question, an empty folder, its keys and nobody else’s', async () => {
    const env = standIn(name, printed[name]!(good));
    const { ask, calls } = await open({ models: [`command/${name}/some-model`] }, { env });
    expect((await ask(request, parse)).value).toEqual({ answer: 'yes' });
    const { argv, env: seen, cwd, files, input, message } = given();
    for (const part of [request.system, request.prompt, 'additionalProperties'])
      expect(input + message).toContain(part);
    expect(argv.join(' ')).toContain('some-model');
    expect(argv.join(' ')).not.toMatch(/\{\w+\}/);
    expect(argv.join(' ')).not.toContain(request.prompt);
    expect({ files, inside: cwd === process.cwd() }).toEqual({ files: [], inside: false });
    const secrets = Object.entries(seen).filter(([, value]) => /^value-of-|^nobodys/.test(value));
    expect(secrets.map(([key]) => key).sort()).toEqual([...agent.keys].sort());
    if (name !== 'copilot' && name !== 'aider') {
      expect(calls[0]!.usage).toMatchObject({ input: 100, cached: 40, output: 20 });
    }
  });

  it('is asked without a model if none is named', async () => {
    const { ask } = await open({ models: [`command/${name}`] }, { env: standIn(name, printed[name]!(good)) });
    await ask(request, parse);
    const options = agent.model.filter((part) => !part.includes('{model}') && part !== '-c');
    expect(given().argv.filter((part) => options.includes(part) || part.startsWith('model='))).toEqual([]);
  });

  it('fails if it ends with an error, says so or prints what is no answer', async () => {
    expect(await failure(standIn(name, '', 'console.error("no login"); process.exitCode = 3'))).toMatch(
      /ended with 3: no login/,
    );
    if (broken[name] !== undefined) expect(await failure(standIn(name, broken[name]!))).toMatch(/does not work: \w+: /);
    expect(await failure(standIn(name, 'hello'))).toMatch(/UpstreamError/);
  }, 60_000);

  it('fails if it is not there, takes too long or prints without end', async () => {
    expect(await failure({ PATH: '/nonexistent', HOME: folder })).toMatch(/could not be started: it was not found/);
    expect(await failure(standIn(name, '', 'setTimeout(() => 0, 60_000)'), 2)).toMatch(/took too long/);
    const endless = standIn(name, '', "process.stdout.write('x'.repeat(5 * 1024 * 1024))");
    expect(await failure(endless)).toMatch(/it printed too much/);
  }, 60_000);
});

it('takes neither options nor a base URL', async () => {
  const model = { model: 'command/claude', options: { effort: 'low' } };
  await expect(open({ models: [model] })).rejects.toMatchObject({ name: 'UserError' });
});
