import type { SecretFamily } from '../family.ts';

export const groq: readonly SecretFamily[] = [
  {
    id: 'groq-api-key',
    name: 'Groq API key',
    docs: 'https://console.groq.com/docs/quickstart',
    documented: false,
    format: ['gsk_', ['base62', 52]],
  },
];
