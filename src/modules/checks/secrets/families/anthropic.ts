import type { SecretFamily } from '../family.ts';

export const anthropic: readonly SecretFamily[] = [
  {
    id: 'anthropic-api-key',
    name: 'Anthropic API key',
    docs: 'https://docs.claude.com/en/api/overview',
    documented: false,
    format: ['sk-ant-api03-', ['base64url', 93], 'AA'],
  },
  {
    id: 'anthropic-admin-key',
    name: 'Anthropic admin key',
    docs: 'https://docs.claude.com/en/api/administration-api',
    documented: false,
    format: ['sk-ant-admin01-', ['base64url', 93], 'AA'],
  },
  {
    id: 'anthropic-oauth-token',
    name: 'Anthropic OAuth token',
    docs: 'https://docs.claude.com/en/docs/claude-code/iam',
    documented: false,
    format: [['sk-ant-oat01-', 'sk-ant-ort01-'], ['base64url', 93], 'AA'],
  },
];
