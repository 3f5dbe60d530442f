import { describe, expect, it } from '@jest/globals';
import { node } from '../helpers/run.ts';

/* What every commit must pass besides the tests, as part of the one test command. */

const gates = {
  types: ['node_modules/typescript-7/bin/tsc'],
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'],
  'lint with types': ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', '__tests__'],
  'dead code': ['node_modules/knip/bin/knip.js', '--no-progress'],
} as const;

describe('the code', () => {
  it.each(Object.entries(gates))('passes: %s', async (_, args) => {
    const { status, stdout, stderr } = await node(args);
    expect(`${stdout}${stderr}`.slice(-6000) + String(status)).toMatch(/0$/);
    expect(status).toBe(0);
  });
});
