import type { SecretFamily } from '../family.ts';

export const render: readonly SecretFamily[] = [
  {
    id: 'render-api-key',
    name: 'Render API key',
    docs: 'https://render.com/docs/api',
    documented: false,
    format: ['rnd_', ['base62', 28, 40]],
  },
];
