import type { SecretFamily } from '../family.ts';

export const discord: readonly SecretFamily[] = [
  {
    id: 'discord-bot-token',
    name: 'Discord bot token',
    docs: 'https://docs.discord.com/developers/reference#authentication',
    documented: false,
    format: [['base64url', 24, 28], '.', ['base64url', 6], '.', ['base64url', 27, 38]],
    context: { words: ['discord', 'bot_token', 'bottoken', 'client.login'] },
  },
  {
    id: 'discord-webhook',
    name: 'Discord webhook',
    docs: 'https://docs.discord.com/developers/resources/webhook',
    documented: false,
    format: [
      [
        'https://discord.com/api/webhooks/',
        'https://discordapp.com/api/webhooks/',
        'https://ptb.discord.com/api/webhooks/',
        'https://canary.discord.com/api/webhooks/',
      ],
      ['digits', 17, 20],
      '/',
      ['base64url', 60, 80],
    ],
  },
];
