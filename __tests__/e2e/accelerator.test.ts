import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { Repo } from '../helpers/repo.ts';
import { node, root } from '../helpers/run.ts';

/** Files of each kind that is accelerated, whole and broken; enough of them that it is done. */
function files(): Record<string, string> {
  const made: Record<string, string> = { 'large.json': `["${'x'.repeat(3_000_000)}"` };
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

it('finds the same with WebAssembly and without', async () => {
  const repo = new Repo(files()).commit('One');
  const args = [join(root, 'dist/cli.js'), 'check', '--json', '--no-cache', '--no-tools', '--everything'];
  const [fast, plain] = await Promise.all([
    node(args, { cwd: repo.top }),
    node(['--jitless', ...args], { cwd: repo.top }),
  ]);
  repo.dispose();
  expect([fast.status, fast.stderr, plain.status]).toEqual([1, '', 1]);
  const lasting = (text: string) => ({ ...(JSON.parse(text) as Report), timings: {}, environment: {} });
  const report = lasting(fast.stdout);
  expect(report).toEqual(lasting(plain.stdout));
  const rules = new Set(report.findings.map(({ rule }) => rule));
  for (const rule of ['json-syntax', 'yaml-syntax', 'xml-syntax', 'trailing-whitespace']) expect(rules).toContain(rule);
});
