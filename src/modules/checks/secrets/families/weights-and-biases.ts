import type { SecretFamily } from '../family.ts';

export const weightsAndBiases: readonly SecretFamily[] = [
  {
    id: 'wandb-api-key',
    name: 'Weights & Biases API key',
    docs: 'https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/apikey.py',
    format: [['hex', 40]],
    context: { words: ['wandb'] },
  },
  {
    id: 'wandb-long-api-key',
    name: 'Weights & Biases API key',
    docs: 'https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/wbauth/validation.py',
    format: ['wandb_v1_', ['word', 77]],
  },
];
