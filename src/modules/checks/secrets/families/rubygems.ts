import type { SecretFamily } from '../family.ts';

export const rubygems: readonly SecretFamily[] = [
  {
    id: 'rubygems-api-key',
    name: 'RubyGems API key',
    docs: 'https://guides.rubygems.org/rubygems-org-api/',
    documented: false,
    format: ['rubygems_', ['hex', 48]],
  },
];
