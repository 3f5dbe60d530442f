import type { SecretFamily } from '../family.ts';

export const deepseek: readonly SecretFamily[] = [
  {
    id: 'deepseek-api-key',
    name: 'DeepSeek API key',
    docs: 'https://api-docs.deepseek.com/',
    documented: false,
    format: ['sk-', ['hex', 32]],
    context: { words: ['deepseek'] },
  },
];
