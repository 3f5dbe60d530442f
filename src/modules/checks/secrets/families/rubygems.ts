import type { SecretFamily } from '../family.ts';

export const rubygems: readonly SecretFamily[] = [
  {
    id: 'rubygems-api-key',
    name: 'RubyGems API key',
    docs: 'https://github.com/rubygems/rubygems.org/blob/master/app/controllers/concerns/api_keyable.rb',
    format: ['rubygems_', ['hex', 48]],
  },
];
