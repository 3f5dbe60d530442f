import type { SecretFamily } from '../family.ts';

export const nuget: readonly SecretFamily[] = [
  {
    id: 'nuget-api-key',
    name: 'NuGet API key',
    docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    documented: false,
    format: ['oy2', ['lowerBase32', 43]],
  },
];
