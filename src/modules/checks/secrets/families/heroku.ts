import type { SecretFamily } from '../family.ts';

export const heroku: readonly SecretFamily[] = [
  {
    id: 'heroku-api-token',
    name: 'Heroku API token',
    docs: 'https://devcenter.heroku.com/articles/oauth',
    documented: false,
    format: ['HRKU-AA', ['base64url', 58]],
  },
  {
    id: 'heroku-legacy-api-key',
    name: 'Heroku API key',
    docs: 'https://devcenter.heroku.com/articles/platform-api-quickstart',
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['heroku'], also: ['key', 'token', 'secret', 'auth'] },
  },
];
