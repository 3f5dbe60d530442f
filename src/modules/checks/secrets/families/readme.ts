import type { SecretFamily } from '../family.ts';

export const readme: readonly SecretFamily[] = [
  {
    id: 'readme-api-key',
    name: 'ReadMe API key',
    docs: 'https://docs.readme.com/main/docs/api-keys',
    documented: false,
    format: ['rdme_', ['base36', 70]],
  },
];
