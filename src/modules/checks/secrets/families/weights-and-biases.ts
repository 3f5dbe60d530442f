import type { SecretFamily } from '../family.ts';

export const weightsAndBiases: readonly SecretFamily[] = [
  {
    id: 'wandb-api-key',
    name: 'Weights & Biases API key',
    docs: 'https://docs.wandb.ai/support/find_api_key/',
    documented: false,
    format: [['hex', 40]],
    context: { words: ['wandb'] },
  },
];
