import type { SecretFamily } from '../family.ts';

export const atlassian: readonly SecretFamily[] = [
  {
    id: 'atlassian-api-token',
    name: 'Atlassian API token',
    docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    documented: false,
    format: ['ATATT3xFfGF0', ['base64url', 160, 200], '=', ['upperHex', 8]],
  },
  {
    id: 'bitbucket-access-token',
    name: 'Bitbucket access token',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
    documented: false,
    format: ['ATCTT3xFfGN0', ['base64url', 160, 200], '=', ['upperHex', 8]],
  },
  {
    id: 'bitbucket-app-password',
    name: 'Bitbucket app password',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    documented: false,
    format: ['ATBB', ['base62', 24], ['upperHex', 8]],
  },
  {
    id: 'trello-token',
    name: 'Trello token',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    documented: false,
    format: ['ATTA', ['hex', 64], ['upperHex', 8]],
  },
];
