import type { SecretFamily } from '../family.ts';

export const launchdarkly: readonly SecretFamily[] = [
  {
    id: 'launchdarkly-key',
    name: 'LaunchDarkly key',
    docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
    documented: false,
    format: [['sdk-', 'api-'], ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['launchdarkly', 'launch_darkly', 'ld_sdk', 'ld_api'] },
  },
];
