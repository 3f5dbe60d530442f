import { describe, expect, it } from '@jest/globals';
import { kempt, node } from '../helpers/run.ts';

/* The short version of scripts/kill-tools.mjs. */

const { status } = await kempt(['tools', 'install', 'ruff', '--quiet']);

describe('a kill at a random moment', () => {
  (status === 0 ? it : it.skip)(
    'loses nothing, and the next run gives the same report (needs Python and its registry)',
    async () => {
      const { stdout } = await node(['scripts/kill-tools.mjs', '--kills', '5', '--tools', 'ruff', '--seed', '7']);
      expect(JSON.parse(stdout)).toMatchObject({ kills: 5, different: 0, lost: 0 });
    },
    300_000,
  );
});
