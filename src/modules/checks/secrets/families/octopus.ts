import type { SecretFamily } from '../family.ts';

export const octopus: readonly SecretFamily[] = [
  {
    id: 'octopus-api-key',
    name: 'Octopus Deploy API key',
    docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    documented: false,
    format: ['API-', ['upperBase36', 25, 31]],
  },
];
