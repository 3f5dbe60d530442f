import type { SecretFamily } from '../family.ts';

export const pinecone: readonly SecretFamily[] = [
  {
    id: 'pinecone-api-key',
    name: 'Pinecone API key',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    documented: false,
    format: ['pcsk_', ['word', 60, 80]],
  },
];
