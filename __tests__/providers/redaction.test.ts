import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { bareSurroundings, nameFor, place, sample, seeded, surroundings } from '../../bench/secrets/samples.ts';
import { families } from '../../src/modules/checks/secrets/families.gen.ts';
import { good, open, parse, request } from './gateway.ts';
import { type ModelServer, startModel, wires } from './wire.ts';

/* Nothing secret leaves: of every family of secrets, in all surroundings, bare and behind the gutter of a diff. */

const wire = wires['openai-compatible']!;
let server: ModelServer;
let folder: string;
beforeEach(async () => {
  server = await startModel(wire, { say: good });
  folder = mkdtempSync(join(tmpdir(), 'kempt-redaction-'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const gutters = {
  none: (line: string) => line,
  added: (line: string, index: number) => `${index + 1}+${line}`,
  context: (line: string, index: number) => `${index + 1} ${line}`,
  removed: (line: string) => `-${line}`,
};

function inGutter(text: string, gutter: keyof typeof gutters): string {
  return text.split('\n').map(gutters[gutter]).join('\n');
}

/** Everything that has left the process: requests, and records. */
function left(): string {
  const records = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...server.sent.map(({ body }) => body), ...records].join('\n');
}

it.each(Object.keys(gutters) as (keyof typeof gutters)[])('no secret of any family, gutter: %s', async (gutter) => {
  const random = seeded(11);
  const tokens: string[] = [];
  const texts = families.flatMap((family) =>
    Object.values({ ...surroundings, ...(family.context ? {} : bareSurroundings) }).map((template) => {
      const token = sample(family, random);
      tokens.push(token);
      return inGutter(place(template, nameFor(family), token), gutter);
    }),
  );
  const { ask } = await open({ models: [{ model: wire.model, 'base-url': server.address }] }, { record: folder });
  await ask({ ...request, prompt: texts.join('\n') }, parse);
  const sent = left();
  expect(sent.length).toBeGreaterThan(10_000);
  expect(tokens.filter((token) => sent.includes(token))).toEqual([]);
});

it.each(Object.keys(gutters) as (keyof typeof gutters)[])('no line of a private key, gutter: %s', async (gutter) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const indented = pem.replace(/^/gm, '    ');
  const lines = pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  const { ask } = await open({ models: [{ model: wire.model, 'base-url': server.address }] }, { record: folder });
  await ask({ ...request, prompt: `${inGutter(pem, gutter)}\nand\n${inGutter(`key: |\n${indented}`, gutter)}` }, parse);
  const sent = left();
  expect(lines.filter((line) => sent.includes(line))).toEqual([]);
});

it('not even in what a model says, or in what an endpoint complains of', async () => {
  const github = families.find(({ id }) => id.startsWith('github'))!;
  const token = sample(github, seeded(3));
  const key = 'a-key-of-no-known-form';
  const env = { OPENAI_COMPATIBLE_API_KEY: key };
  const config = { models: [{ model: wire.model, 'base-url': server.address }] };
  server.play({ say: JSON.stringify({ answer: `it is ${token}` }) });
  const { ask } = await open(config, { record: folder, env });
  expect((await ask(request, parse)).value.answer).toMatch(/^it is \S+…/);
  server.play({ status: 401, error: `the key ${key} and the token ${token} are wrong` });
  const { ask: again, calls } = await open(config, { record: folder, env });
  const error = await again({ ...request, prompt: 'Again' }, parse).catch((reason: unknown) => reason);
  const told = `${String(error)}${JSON.stringify(calls)}${left()}`;
  expect(told).toContain('the key … and the token');
  expect(told).not.toContain(token);
  expect(told).not.toContain(key);
  expect(server.sent[0]!.headers.authorization).toBe(`Bearer ${key}`);
});
