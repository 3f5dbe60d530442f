import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGateway } from '../../src/app/review/gateway.ts';
import { toModelSettings } from '../../src/config/review.ts';
import { BudgetSpent } from '../../src/domain/completion.ts';
import { day, good, open, parse, request } from './gateway.ts';
import { type Line, type ModelServer, startModel, wires } from './wire.ts';

/* What the gateway does with several questions and models: order, breaker, ledger, budgets, records. */

const wire = wires['openai-compatible']!;
let servers: ModelServer[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kempt-gateway-'));
});
afterEach(async () => {
  await Promise.all(servers.map(async (server) => await server.close()));
  servers = [];
  rmSync(folder, { recursive: true });
});

/** A model on a server of its own that follows the script. */
async function model(name: string, ...script: readonly Line[]): Promise<{ model: string; 'base-url': string }> {
  const server = await startModel(wire, ...script);
  servers.push(server);
  return { model: `openai-compatible/${name}`, 'base-url': server.address };
}

const sentTo = (): readonly number[] => servers.map(({ sent }) => sent.length);
const failureOf = async (run: () => Promise<unknown>): Promise<unknown> => await run().catch((error: unknown) => error);
const prices = {
  'openai-compatible/a': { input: 10, cached: 1, output: 100 },
  'openai-compatible/b': { input: 1, output: 10 },
};

describe('failover', () => {
  it('goes on in order, and the ledger has the reason of each switch', async () => {
    const models = [
      await model('refuses', { say: 'no', end: 'refused' }),
      await model('denies', { status: 401 }),
      await model('is-busy', { status: 429, headers: { 'retry-after': '3600' } }),
      await model('is-down', { status: 503, headers: { 'retry-after': '0' } }),
      await model('is-small', { status: 400, error: 'maximum context length is 10 tokens' }),
      await model('mumbles', { say: 'yes' }),
      await model('answers', { say: good }),
      await model('is-not-needed', { say: good }),
    ];
    const { ask, calls } = await open({ models });
    expect((await ask(request, parse)).model).toBe('openai-compatible/answers');
    expect(sentTo()).toEqual([1, 1, 1, 3, 1, 2, 1, 0]);
    expect(calls.map(({ model: name, failure }) => `${name.slice(18)}: ${failure}`)).toEqual([
      expect.stringMatching(/^refuses: it refused/),
      expect.stringMatching(/^denies: access was denied/),
      expect.stringMatching(/^is-busy: too many requests/),
      expect.stringMatching(/^is-down: it does not work/),
      expect.stringMatching(/^is-small: the prompt is too long for it/),
      expect.stringMatching(/^mumbles: the answer is of no use/),
      expect.stringMatching(/^mumbles: the answer is of no use/),
      'answers: undefined',
    ]);
  });

  it('does not follow to where an endpoint points', async () => {
    const elsewhere = await model('elsewhere', { say: good });
    const models = [
      await model('a', { status: 307, headers: { location: `${elsewhere['base-url']}/chat/completions` } }),
    ];
    const { ask } = await open({ models });
    expect(await failureOf(async () => await ask(request, parse))).toMatchObject({ name: 'UpstreamError' });
    expect(sentTo()[0]).toBe(0);
  });

  it('no endpoint is asked again after three failures in a row, or one denial', async () => {
    const models = [
      await model('denies', { status: 403 }),
      await model('is-busy', { status: 429, headers: { 'retry-after': '3600' } }),
      await model('answers', { say: good }),
    ];
    const { ask, calls } = await open({ models });
    for (let i = 0; i < 5; i++) await ask(request, parse);
    expect(sentTo()).toEqual([1, 3, 5]);
    const last = calls.filter(({ failure }) => failure?.includes('not asked again in this run'));
    expect(last.map(({ model: name }) => name)).toEqual(['openai-compatible/denies', 'openai-compatible/is-busy']);
  });

  it('a success in between counts', async () => {
    const busy: Line = { status: 429, headers: { 'retry-after': '3600' } };
    const models = [
      await model('a', busy, busy, { say: good }, busy, busy, { say: good }),
      await model('b', { say: good }),
    ];
    const { ask } = await open({ models });
    for (let i = 0; i < 6; i++) await ask(request, parse);
    expect(sentTo()).toEqual([6, 4]);
  });

  it('asks no more at the same time than it may', async () => {
    const models = [await model('a', { do: 'hang' })];
    const { ask } = await open({ models, concurrency: 2, timeout: 0.5 });
    const all = Promise.allSettled([1, 2, 3].map(async () => await ask(request, parse)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sentTo()).toEqual([2]);
    await all;
    expect(sentTo()).toEqual([3]);
  });
});

describe('which models', () => {
  const opened = async (config: Parameters<typeof toModelSettings>[0], env: Record<string, string>) =>
    await openGateway(toModelSettings(config), { env, now: day });

  it('the one whose key is set', async () => {
    for (const [key, model] of [
      ['ANTHROPIC_API_KEY', 'anthropic/'],
      ['OPENAI_API_KEY', 'openai/'],
      ['GEMINI_API_KEY', 'google/'],
    ] as const) {
      const gateway = await opened(undefined, { [key]: 'x'.repeat(20) });
      if ('skipped' in gateway) throw new Error(gateway.skipped);
      const { usage, cost } = gateway.estimate(request);
      expect(usage.output).toBe(1000);
      expect([model, cost]).toEqual([model, expect.any(Number)]);
    }
  });

  it('none without a key, and one line says how to turn the review on', async () => {
    expect(await opened(undefined, {})).toEqual({
      skipped:
        'No model is configured: set ANTHROPIC_API_KEY or GEMINI_API_KEY or OPENAI_API_KEY, or review.models in kempt.yaml',
    });
    expect(await opened({ models: ['openai/gpt-5.4'] }, {})).toEqual({
      skipped: 'openai/gpt-5.4 cannot be asked: OPENAI_API_KEY is not set',
    });
    const own = { model: 'ollama/qwen', 'api-key-env': 'MY_KEY' };
    expect(await opened({ models: [own] }, {})).toEqual({ skipped: 'ollama/qwen cannot be asked: MY_KEY is not set' });
  });

  it('none if several keys are set, as nobody has chosen', async () => {
    const env = { ANTHROPIC_API_KEY: 'x', OPENAI_API_KEY: 'x' };
    expect(await opened(undefined, env)).toEqual({
      skipped: expect.stringContaining('choose a model in review.models'),
    });
  });

  it('those with a key, and the others are told', async () => {
    const gateway = await opened(
      { models: ['openai/gpt-5.4', 'anthropic/claude-opus-4-8'] },
      { ANTHROPIC_API_KEY: 'x' },
    );
    expect(gateway).toMatchObject({
      unavailable: [{ model: 'openai/gpt-5.4', reason: 'OPENAI_API_KEY is not set' }],
    });
  });

  it.each([
    ['antropic/claude', 'Did you mean anthropic/…?'],
    ['openai-compatible/x', 'Give it as base-url in review.models, such as http://localhost:8000/v1'],
    ['command/cloude', 'Did you mean claude?'],
    ['bedrock/x', 'Set AWS_REGION'],
    ['vertex/x', expect.stringContaining('GOOGLE_CLOUD_PROJECT')],
  ])('%s is wrong, and what to do is said', async (name, remedy) => {
    expect(await failureOf(async () => await opened({ models: [name] }, {}))).toMatchObject({
      name: 'UserError',
      remedy,
    });
  });
});

describe('the ledger', () => {
  it('has what each call used and cost, and nothing for a model without a price', async () => {
    const models = [await model('a', { say: 'hm' }, { say: good }, { say: good }), await model('b', { say: good })];
    const { ask, calls } = await open({ models, prices });
    await ask(request, parse);
    await ask({ ...request, purpose: 'verify' }, parse);
    // 60 fresh, 40 cached and 20 answered, at 10, 1 and 100 dollars a million.
    expect(calls.map(({ purpose, cost }) => [purpose, cost])).toEqual([
      ['find', 0.00264],
      ['find', 0.00264],
      ['verify', 0.00264],
    ]);
    const { ask: again, calls: unpriced } = await open({ models });
    await again(request, parse);
    expect(unpriced).toEqual([
      expect.objectContaining({ cost: undefined, usage: expect.objectContaining({ input: 100 }) }),
    ]);
  });
});

describe('budgets', () => {
  const limit = { tokens: 1150 };

  it('are checked before each call, with what it may use at most', async () => {
    const models = [await model('a', { say: good })];
    const { ask } = await open({ models, budget: { run: limit } });
    await ask(request, parse);
    expect(await failureOf(async () => await ask(request, parse))).toMatchObject({
      message: 'The next question could go beyond the budget of the run: 1150 tokens',
    });
    expect(await failureOf(async () => await ask(request, parse))).toBeInstanceOf(BudgetSpent);
    expect(sentTo()).toEqual([1]);
  });

  it('count what is under way, and wait for it', async () => {
    const models = [await model('a', { say: good })];
    const { ask } = await open({ models, budget: { run: { tokens: 1400 } } });
    const results = await Promise.allSettled([1, 2, 3].map(async () => await ask(request, parse)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(await failureOf(async () => await ask(request, parse))).toBeInstanceOf(BudgetSpent);
  });

  it('in dollars need prices', async () => {
    const models = [await model('a', { say: good })];
    const budget = { month: { usd: 0.15 } };
    expect(await failureOf(async () => await open({ models, budget }))).toMatchObject({ name: 'UserError' });
    const { ask } = await open({ models, budget, prices });
    await ask(request, parse);
    const strict = await open({ models, budget: { run: { usd: 0.1 } }, prices });
    expect(await failureOf(async () => await strict.ask(request, parse))).toMatchObject({
      message: 'The next question could go beyond the budget of the run: 0.1 US dollars',
    });
  });

  it('of the month and the pull request are kept from run to run', async () => {
    const models = [await model('a', { say: good })];
    const budget = { 'pull-request': limit, month: { tokens: 1400 } };
    const run = async (pull: string, now = day): Promise<unknown> => {
      const { ask } = await open({ models, budget }, { cache: folder, pull, now });
      return await failureOf(async () => await ask(request, parse));
    };
    expect(await run('github.com/a/b#1')).toMatchObject({ value: { answer: 'yes' } });
    expect(await run('github.com/a/b#1')).toMatchObject({ message: expect.stringContaining('the pull request') });
    expect(await run('github.com/a/b#2')).toMatchObject({ value: { answer: 'yes' } });
    expect(await run('github.com/a/b#3')).toMatchObject({ value: { answer: 'yes' } });
    expect(await run('github.com/a/b#4')).toMatchObject({ message: expect.stringContaining('the month') });
    expect(await run('github.com/a/b#4', new Date('2026-12-01T00:00:00Z'))).toMatchObject({ value: { answer: 'yes' } });
  });

  it.each(['', '{', '[]', '{"2026-11":{"tokens":-1,"usd":"x"}}'])(
    'a broken memory (%j) is begun anew',
    async (text) => {
      writeFileSync(join(folder, 'spent.json'), text);
      const { ask } = await open(
        { models: [await model('a', { say: good })], budget: { month: limit } },
        { cache: folder },
      );
      await ask(request, parse);
      expect(JSON.parse(readFileSync(join(folder, 'spent.json'), 'utf8'))).toEqual({
        '2026-11': { tokens: 120, usd: 0 },
      });
    },
  );
});

describe('records', () => {
  it('give the same answers again, failures and all, with nothing to ask and no key', async () => {
    const models = [
      {
        ...(await model('a', { say: 'hm' }, { say: 'hm' }, { status: 503, headers: { 'retry-after': '0' } })),
        'api-key-env': 'MY_KEY',
      },
      await model('b', { say: good }),
    ];
    const other = { ...request, purpose: 'verify', prompt: 'Is it really so?' };
    const live = await open({ models, prices }, { record: folder, env: { MY_KEY: 'x' } });
    const first = [await live.ask(request, parse), await live.ask(other, parse)];
    await Promise.all(servers.map(async (server) => await server.close()));
    servers = [];
    for (let run = 0; run < 2; run++) {
      const again = await open({ models, prices }, { replay: folder });
      const second = await Promise.all([again.ask(request, parse), again.ask(other, parse)]);
      expect(second).toEqual(first);
      const byTurn = [...again.calls].sort((a, b) => a.purpose.localeCompare(b.purpose));
      expect(byTurn).toEqual(live.calls.map((call) => ({ ...call, replayed: true })));
    }
  });

  it('do not mind the order of keys in the schema', async () => {
    const models = [await model('a', { say: good })];
    await (await open({ models }, { record: folder })).ask(request, parse);
    const turned = { ...request, schema: Object.fromEntries(Object.entries(request.schema).reverse()) };
    const { ask } = await open({ models }, { replay: folder });
    expect((await ask(turned, parse)).value).toEqual({ answer: 'yes' });
  });

  it('say which question they lack', async () => {
    const { ask, calls } = await open({ models: [await model('a', { say: good })] }, { replay: folder });
    expect(await failureOf(async () => await ask(request, parse))).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^The record .* has no answer to the question [\da-f]{32} \(find\)$/),
      remedy: expect.stringContaining('Record it anew'),
    });
    expect(sentTo()).toEqual([0]);
    expect(calls).toEqual([]);
  });

  it('are not believed if they are broken', async () => {
    const models = [await model('a', { say: good })];
    await (await open({ models }, { record: folder })).ask(request, parse);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), '{"outcome":{"text":1}}');
    const { ask } = await open({ models }, { replay: folder });
    expect(await failureOf(async () => await ask(request, parse))).toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('cannot be read'),
    });
  });

  it('cannot be written where a file is in the way, which is said', async () => {
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x/file'), '');
    const { ask } = await open({ models: [await model('a', { say: good })] }, { record: join(folder, 'x/file') });
    expect(await failureOf(async () => await ask(request, parse))).toMatchObject({ name: 'UserError' });
  });
});
