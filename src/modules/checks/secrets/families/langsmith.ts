import type { SecretFamily } from '../family.ts';

export const langsmith: readonly SecretFamily[] = [
  {
    id: 'langsmith-api-key',
    name: 'LangSmith API key',
    docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
    documented: false,
    format: [['lsv2_pt_', 'lsv2_sk_'], ['hex', 32], '_', ['hex', 10]],
  },
];
