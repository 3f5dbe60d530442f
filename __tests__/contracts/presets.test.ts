import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse.ts';
import { presets } from '../../src/config/presets.gen.ts';
import type { Tool } from '../../src/domain/tool-schema.ts';
import { checks } from '../../src/modules/checks/index.gen.ts';
import { catalogue } from '../../src/modules/tools/catalogue.gen.ts';

/** The languages that a preset is for. */
const languages: Readonly<Record<string, readonly string[]>> = {
  go: ['go'],
  node: ['javascript', 'typescript'],
  python: ['python'],
  rust: ['rust'],
};

describe.each(Object.entries(presets))('the preset %s', (name, text) => {
  it('is a configuration, and says what it is for', async () => {
    expect((await parseConfig(text, 'kempt.yaml', checks, name)).config.version).toBe(1);
    expect(text).toMatch(/^# .{20,}\.\n/);
  });

  it('names tools that there are, and every tool of its languages', async () => {
    const { tools = {} } = (await parseConfig(text, 'kempt.yaml', checks, name)).config;
    const named = Object.keys(tools).filter((id) => id !== '*');
    expect(named.filter((id) => !(id in catalogue))).toEqual([]);
    const own = Object.entries(catalogue).filter(([, json]) =>
      (JSON.parse(json) as Tool).languages?.some((one) => languages[name]?.includes(one)),
    );
    expect(own.map(([id]) => id).filter((id) => !named.includes(id))).toEqual([]);
  });
});
