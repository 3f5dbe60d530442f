import type { SecretFamily } from '../family.ts';

export const sauceLabs: readonly SecretFamily[] = [
  {
    id: 'sauce-labs-access-key',
    name: 'Sauce Labs access key',
    docs: 'https://docs.saucelabs.com/basics/environment-variables/',
    documented: false,
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['sauce'], also: ['key'] },
  },
];
