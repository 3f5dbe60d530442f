import type { SecretFamily } from '../family.ts';

export const openai: readonly SecretFamily[] = [
  {
    id: 'openai-api-key',
    name: 'OpenAI API key',
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
    documented: false,
    format: [['sk-proj-', 'sk-svcacct-', 'sk-admin-'], ['base64url', 20, 120], 'T3BlbkFJ', ['base64url', 20, 120]],
  },
  {
    id: 'openai-legacy-api-key',
    name: 'OpenAI API key',
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
    documented: false,
    format: ['sk-', ['base62', 20], 'T3BlbkFJ', ['base62', 20]],
  },
];
