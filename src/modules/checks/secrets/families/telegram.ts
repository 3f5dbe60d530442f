import type { SecretFamily } from '../family.ts';

export const telegram: readonly SecretFamily[] = [
  {
    id: 'telegram-bot-token',
    name: 'Telegram bot token',
    docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    documented: false,
    format: [['digits', 8, 10], ':AA', ['base64url', 33]],
  },
];
