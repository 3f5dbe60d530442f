import type { SecretFamily } from '../family.ts';

export const jina: readonly SecretFamily[] = [
  {
    id: 'jina-api-key',
    name: 'Jina AI API key',
    docs: 'https://jina.ai/embeddings/',
    documented: false,
    format: ['jina_', ['base64url', 60]],
  },
];
