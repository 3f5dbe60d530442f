import type { SecretFamily } from '../family.ts';

export const heroku: readonly SecretFamily[] = [
  {
    id: 'heroku-api-token',
    name: 'Heroku API token',
    docs: 'https://devcenter.heroku.com/changelog-items/3175',
    format: ['HRKU-AA', ['base64url', 58]],
  },
  {
    id: 'heroku-legacy-api-key',
    name: 'Heroku API key',
    docs: 'https://devcenter.heroku.com/changelog-items/2842',
    documented: false,
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['heroku'], also: ['key', 'token', 'secret', 'auth'] },
  },
  {
    id: 'heroku-uuid-api-token',
    name: 'Heroku API token',
    docs: 'https://devcenter.heroku.com/changelog-items/3175',
    format: ['HRKU-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
  },
];
