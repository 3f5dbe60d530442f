import type { SecretFamily } from '../family.ts';

export const github: readonly SecretFamily[] = [
  {
    id: 'github-personal-access-token',
    name: 'GitHub personal access token',
    docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    format: ['ghp_', ['base62', 36]],
    checksum: 'crc32-base62',
  },
  {
    id: 'github-oauth-token',
    name: 'GitHub OAuth access token',
    docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    format: ['gho_', ['base62', 36]],
    checksum: 'crc32-base62',
  },
  {
    id: 'github-user-token',
    name: 'GitHub App user token',
    docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    format: ['ghu_', ['base62', 36]],
    checksum: 'crc32-base62',
  },
  {
    id: 'github-server-token',
    name: 'GitHub App installation token',
    docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    format: ['ghs_', ['base62', 36]],
    checksum: 'crc32-base62',
  },
  {
    id: 'github-refresh-token',
    name: 'GitHub refresh token',
    docs: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
    documented: false,
    format: ['ghr_', ['base62', 76]],
  },
  {
    id: 'github-fine-grained-token',
    name: 'GitHub fine-grained personal access token',
    docs: 'https://github.com/github/gh-aw-firewall/blob/main/src/dlp.ts',
    format: ['github_pat_', ['base62', 22], '_', ['base62', 59]],
  },
  {
    id: 'github-short-refresh-token',
    name: 'GitHub refresh token',
    docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    format: ['ghr_', ['base62', 36]],
    checksum: 'crc32-base62',
  },
];
