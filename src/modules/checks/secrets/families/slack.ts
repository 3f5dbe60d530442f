import type { SecretFamily } from '../family.ts';

export const slack: readonly SecretFamily[] = [
  {
    id: 'slack-bot-token',
    name: 'Slack bot token',
    docs: 'https://docs.slack.dev/authentication/tokens/',
    documented: false,
    format: ['xoxb-', ['digits', 10, 13], '-', ['digits', 10, 13], '-', ['base62', 24]],
  },
  {
    id: 'slack-legacy-bot-token',
    name: 'Slack bot token',
    docs: 'https://docs.slack.dev/authentication/tokens/',
    documented: false,
    format: ['xoxb-', ['digits', 8, 14], '-', ['base62', 18, 26]],
  },
  {
    id: 'slack-user-token',
    name: 'Slack user token',
    docs: 'https://docs.slack.dev/authentication/tokens/',
    documented: false,
    format: ['xoxp-', ['digits', 10, 13], '-', ['digits', 10, 13], '-', ['digits', 10, 13], '-', ['hex', 32]],
  },
  {
    id: 'slack-app-token',
    name: 'Slack app-level token',
    docs: 'https://docs.slack.dev/authentication/tokens/',
    documented: false,
    format: ['xapp-', ['digits', 1], '-', ['upperBase36', 9, 12], '-', ['digits', 10, 13], '-', ['hex', 64]],
  },
  {
    id: 'slack-legacy-token',
    name: 'Slack legacy token',
    docs: 'https://docs.slack.dev/authentication/tokens/',
    documented: false,
    format: [
      ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
      ['base64url', 20, 80],
    ],
  },
  {
    id: 'slack-refresh-token',
    name: 'Slack refresh token',
    docs: 'https://docs.slack.dev/authentication/using-token-rotation/',
    documented: false,
    format: ['xoxe-', ['digits', 1], '-', ['base64url', 100, 180]],
  },
  {
    id: 'slack-rotated-token',
    name: 'Slack token',
    docs: 'https://docs.slack.dev/authentication/using-token-rotation/',
    documented: false,
    format: [['xoxe.xoxb-', 'xoxe.xoxp-'], ['digits', 1], '-', ['base64url', 150, 220]],
  },
  {
    id: 'slack-webhook',
    name: 'Slack webhook',
    docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    documented: false,
    format: [
      'https://hooks.slack.com/services/T',
      ['upperBase36', 8, 12],
      '/B',
      ['upperBase36', 8, 12],
      '/',
      ['base62', 24],
    ],
  },
];
