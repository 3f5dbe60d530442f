import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { detectBuild } from '../../src/app/detect-build.ts';
import type { Build } from '../../src/domain/build.ts';
import { cis } from '../../src/modules/ci/index.gen.ts';

/*
 * Every CI, by the variables that it sets for each event, and what Kempt makes of them. UPDATE_GOLDEN=1 writes the latter.
 */

interface Case {
  readonly env: Readonly<Record<string, string>>;
  /** Files by path, where the variables name some. */
  readonly files?: Readonly<Record<string, string>>;
  readonly build?: Build;
}

const folder = join(import.meta.dirname, '../fixtures/ci');
const shelf = readdirSync(join(import.meta.dirname, '../../src/modules/ci'))
  .filter((name) => name.endsWith('.ts') && !/^(?:ci|index\.gen)\.ts$/.test(name))
  .map((name) => name.slice(0, -3));

describe.each(shelf)('the CI %s', (id) => {
  const path = join(folder, `${id}.json`);
  const cases = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Case>) : {};

  it('has the variables of a pull request and of a push', () => {
    if (!existsSync(path)) throw new Error(`missing fixture: ${path}`);
    const events = Object.values(cases).map(({ build }) => build?.event);
    expect(events).toEqual(expect.arrayContaining(['pull-request', 'push']));
  });

  it.each(Object.keys(cases))('tells what the run is about: %s', async (name) => {
    const { env, files = {}, build } = cases[name]!;
    const found = await detectBuild(env, (file) => files[file]);
    if (process.env['UPDATE_GOLDEN']) {
      const written = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Case>;
      writeFileSync(path, `${JSON.stringify({ ...written, [name]: { ...written[name], build: found } }, null, 1)}\n`);
      return;
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(build);
    expect(found?.ci).toBe(id);
  });

  it('is not where nothing tells of it', async () => {
    const entry = await cis[id as keyof typeof cis]();
    expect(entry.id).toBe(id);
    expect(entry.source).toMatch(/^https:/);
    expect(entry.detect({ env: { CI: 'true', PATH: '/bin' }, read: () => undefined })).toBeUndefined();
  });
});

describe('a laptop', () => {
  it('is no CI', async () => {
    expect(await detectBuild({ HOME: '/home/x', CIRCLECI: 'false', TRAVIS: '' }, () => undefined)).toBeUndefined();
  });
});
