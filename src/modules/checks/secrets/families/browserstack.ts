import type { SecretFamily } from '../family.ts';

export const browserstack: readonly SecretFamily[] = [
  {
    id: 'browserstack-access-key',
    name: 'BrowserStack access key',
    docs: 'https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs',
    documented: false,
    format: [['base62', 20]],
    context: { words: ['browserstack', 'browser_stack'], also: ['key'] },
  },
];
