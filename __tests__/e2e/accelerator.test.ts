import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { Repo } from '../helpers/repo.ts';
import { node, root } from '../helpers/run.ts';

/** Files of each kind that is accelerated, whole and broken; enough of them that it is done. */
function files(): Record<string, string> {
  const token = ['AKIA', 'Q3X7ZK2M', 'VB5WN6RT'].join('');
  const made: Record<string, string> = { 'large.json': `["${'x'.repeat(3_000_000)}"`, '.env': `AWS_KEY=${token}\n` };
  const kinds: readonly (readonly [string, string])[] = [
    ['json', '{"a": [1, {"b": "é\\n"}], "c": 2e3}\n'],
    ['yaml', 'a: &x\n  - "b"\n  - c # d\ne: {f: [g, *x]}\n---\ntext\n'],
    ['svg', '<?xml version="1.0"?>\n<svg a="&lt;"><!-- b --><c/>é<![CDATA[<]]></svg>\n'],
    ['txt', 'one \r\n\ttwo\r\n three\n=======\n'],
  ];
  for (const [extension, text] of kinds) {
    for (let at = 0; at < text.length; at++) {
      made[`cut/${extension}/${at}.${extension}`] = text.slice(0, at);
      made[`without/${extension}/${at}.${extension}`] = text.slice(0, at) + text.slice(at + 1);
    }
  }
  return made;
}

/** Tells on stderr that there was WebAssembly: where it does not load, JavaScript finds the same. */
const watched = `data:text/javascript,${encodeURIComponent(`
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      console.error('WebAssembly');
    }
  };`)}`;

const repo = new Repo({ 'old.txt': 'one \n' }).commit('One');
repo.write({ ...files(), 'old.txt': 'zero\none \n' }).commit('Two');
afterAll(() => repo.dispose());

it.each([
  ['in all files', [], 0],
  ['in a change', ['--base', 'HEAD~1', '--head', 'HEAD'], 1],
])('finds the same with WebAssembly and without, %s', async (_, range, existing) => {
  const check = [join(root, 'dist/cli.js'), 'check', '--json', '--no-cache', '--no-tools', '--everything', ...range];
  const [fast, plain] = await Promise.all([
    node(['--import', watched, ...check], { cwd: repo.top }),
    node(['--jitless', ...check], { cwd: repo.top }),
  ]);
  expect([fast.status, fast.stderr, plain.status]).toEqual([1, 'WebAssembly\n', 1]);
  const lasting = (text: string) => ({ ...(JSON.parse(text) as Report), timings: {}, environment: {} });
  const report = lasting(fast.stdout);
  expect(report).toEqual(lasting(plain.stdout));
  expect(report.existing).toBe(existing);
  const rules = new Set(report.findings.map(({ rule }) => rule));
  for (const rule of ['json-syntax', 'yaml-syntax', 'xml-syntax', 'trailing-whitespace', 'secrets/aws-access-key-id'])
    expect(rules).toContain(rule);
});
