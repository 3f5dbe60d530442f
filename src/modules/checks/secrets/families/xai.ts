import type { SecretFamily } from '../family.ts';

export const xai: readonly SecretFamily[] = [
  {
    id: 'xai-api-key',
    name: 'xAI API key',
    docs: 'https://docs.x.ai/docs/tutorial',
    documented: false,
    format: ['xai-', ['base62', 80]],
  },
];
