import type { SecretFamily } from '../family.ts';

export const clickup: readonly SecretFamily[] = [
  {
    id: 'clickup-api-token',
    name: 'ClickUp API token',
    docs: 'https://developer.clickup.com/docs/authentication',
    documented: false,
    format: ['pk_', ['digits', 6, 10], '_', ['upperBase36', 32]],
    context: { words: ['clickup', 'click_up'] },
  },
];
