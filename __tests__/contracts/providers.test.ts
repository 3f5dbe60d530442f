import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../../src/app/review/gateway.ts';
import { providers } from '../../src/modules/providers/index.gen.ts';
import { prices, pricesOf } from '../../src/modules/providers/prices.gen.ts';
import { good, open, parse, request } from '../providers/gateway.ts';
import { startGoogleCredentials } from '../providers/google-credentials.ts';
import { type Line, type ModelServer, startModel, wires } from '../providers/wire.ts';

/*
 * Every provider, asked over HTTP in its own wire format, held to the same: what is sent, what is read, and what becomes of
 * each way to fail. `command` has a suite of its own.
 */

let credentials: { close(): Promise<void> };
beforeAll(async () => {
  credentials = await startGoogleCredentials();
});
afterAll(async () => await credentials.close());

it('each provider has a wire format here', () => {
  const missing = Object.keys(providers).filter((id) => id !== 'command' && wires[id] === undefined);
  expect(missing.map((id) => `missing: ${id} in __tests__/providers/wire.ts`)).toEqual([]);
});

it('a default model has a price, and the prices have a date and a source', async () => {
  const loaded = await Promise.all(Object.entries(providers).map(async ([id, load]) => [id, await load()] as const));
  const usual = loaded.flatMap(([id, { defaultModel }]) => (defaultModel ? [`${id}/${defaultModel}`] : []));
  expect(usual.length).toBeGreaterThanOrEqual(3);
  expect(usual.filter((model) => prices[model] === undefined)).toEqual([]);
  expect(pricesOf).toEqual({
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    source: expect.stringMatching(/^https:/),
  });
  for (const { input, output, cached = 0 } of Object.values(prices)) {
    expect(input).toBeGreaterThan(0);
    expect(output).toBeGreaterThan(0);
    expect(cached).toBeLessThanOrEqual(input);
  }
});

/** Script, what the model is asked about it, and how often. */
const recovered: Readonly<
  Record<string, { readonly script: readonly Line[]; readonly sent: number; readonly retries: number }>
> = {
  'a plain answer': { script: [{ say: good }], sent: 1, retries: 0 },
  'an answer in a fence after prose': {
    script: [{ say: `Here you are:\n\`\`\`json\n${good}\n\`\`\`` }],
    sent: 1,
    retries: 0,
  },
  'too many requests, with Retry-After': {
    script: [{ status: 429, headers: { 'retry-after': '0' } }, { say: good }],
    sent: 2,
    retries: 1,
  },
  'a server error': { script: [{ status: 500, headers: { 'retry-after': '0' } }, { say: good }], sent: 2, retries: 1 },
  'a connection that is reset': { script: [{ do: 'reset' }, { say: good }], sent: 2, retries: 1 },
};

const askedAgain: Readonly<Record<string, { readonly line: Line; readonly complaint: RegExp }>> = {
  malformed: { line: { say: '{"answer": yes' }, complaint: /no whole JSON value/ },
  truncated: { line: { say: '{"answer": "ye', end: 'cut' }, complaint: /cut off after 1000 tokens/ },
  'not of the schema': { line: { say: '{"reply":"yes"}' }, complaint: /answer/ },
  empty: { line: { say: '' }, complaint: /it was empty/ },
};

const given: Readonly<Record<string, { readonly line: Line; readonly failure: RegExp; readonly sent: number }>> = {
  refusal: { line: { say: 'I will not.', end: 'refused' }, failure: /it refused/, sent: 1 },
  401: { line: { status: 401 }, failure: /access was denied: HTTP 401/, sent: 1 },
  403: { line: { status: 403 }, failure: /access was denied: HTTP 403/, sent: 1 },
  '429 beyond patience': {
    line: { status: 429, headers: { 'retry-after': '3600' } },
    failure: /too many requests: HTTP 429/,
    sent: 1,
  },
  '500 again and again': {
    line: { status: 500, headers: { 'retry-after': '0' } },
    failure: /it does not work: HTTP 500/,
    sent: 3,
  },
  'context overflow': {
    line: { status: 400, error: 'This model has a maximum context length of 8192 tokens' },
    failure: /the prompt is too long for it: HTTP 400/,
    sent: 1,
  },
  'a bad request': {
    line: { status: 400, error: 'no such parameter' },
    failure: /it rejected the request: HTTP 400/,
    sent: 1,
  },
  'no answer in time': { line: { do: 'hang' }, failure: /it took too long: no answer within 0.4 s/, sent: 1 },
  'a page instead of JSON': { line: { raw: '<html>' }, failure: /it does not work/, sent: 3 },
};

describe.each(Object.keys(wires))('%s', (id) => {
  const wire = wires[id]!;
  let server: ModelServer;
  const gateway = async (...script: readonly Line[]): Promise<Gateway> => {
    server?.play(...script);
    server ??= await startModel(wire, ...script);
    return await open(
      {
        models: [{ model: wire.model, 'base-url': server.address }],
        timeout: script.some((line) => 'do' in line && line.do === 'hang') ? 0.4 : 20,
      },
      { env: wire.env },
    );
  };
  const count = async <T>(run: () => Promise<T>): Promise<readonly [T, number]> => {
    const before = server.sent.length;
    return [await run(), server.sent.length - before];
  };
  afterAll(async () => await server.close());

  it('is sent the question and the schema with its key, and tells what it used', async () => {
    const { ask, calls } = await gateway({ say: good });
    const { value, usage, model } = await ask(request, parse);
    const { headers, body } = server.sent.at(-1)!;
    expect({ value, model }).toEqual({ value: { answer: 'yes' }, model: wire.model });
    expect(usage).toMatchObject({ input: 100, cached: 40, output: 20 });
    expect(calls).toEqual([expect.objectContaining({ purpose: 'find', model: wire.model, usage, retries: 0 })]);
    expect(JSON.stringify(wire.asked(JSON.parse(body) as Record<string, never>))).toContain(request.prompt);
    for (const part of [request.system, 'additionalProperties', '1000']) expect(body).toContain(part);
    const keys = [...Object.entries(wire.env).flatMap(([name, key]) => (/KEY|TOKEN/.test(name) ? [key] : []))];
    for (const key of id === 'vertex' ? ['token-of-google'] : keys) {
      expect(JSON.stringify(headers)).toContain(key);
      expect(body).not.toContain(key);
    }
  });

  it.each(Object.entries(recovered))('gets over: %s', async (_, { script, sent, retries }) => {
    const { ask, calls } = await gateway(...script);
    const [reply, times] = await count(async () => await ask(request, parse));
    expect([reply.value, times]).toEqual([{ answer: 'yes' }, sent]);
    expect(calls).toEqual([expect.objectContaining({ retries, failure: undefined })]);
  });

  it.each(Object.entries(askedAgain))('is asked once more if the answer is %s', async (_, { line, complaint }) => {
    const { ask, calls } = await gateway(line, { say: good });
    const [reply, times] = await count(async () => await ask(request, parse));
    expect([reply.value, times]).toEqual([{ answer: 'yes' }, 2]);
    expect(server.sent.at(-1)!.body).toMatch(complaint);
    expect(calls.map(({ failure }) => failure)).toEqual([expect.stringMatching(complaint), undefined]);
    server.play(line);
    const [error, more] = await count(async () => await ask(request, parse).catch((reason: unknown) => reason));
    expect([String(error), more]).toEqual([expect.stringContaining('is of no use'), 2]);
  });

  it.each(Object.entries(given))('is given up: %s', async (_, { line, failure, sent }) => {
    const { ask, calls } = await gateway(line);
    const [error, times] = await count(async () => await ask(request, parse).catch((reason: unknown) => reason));
    expect(error).toMatchObject({ name: 'UpstreamError', message: expect.stringMatching(failure) });
    expect(times).toBe(sent);
    expect(calls).toEqual([expect.objectContaining({ failure: expect.stringMatching(failure), retries: sent - 1 })]);
  });
});
