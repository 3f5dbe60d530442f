import type { SecretFamily } from '../family.ts';

export const socket: readonly SecretFamily[] = [
  {
    id: 'socket-api-token',
    name: 'Socket API token',
    docs: 'https://docs.socket.dev/docs/api-keys',
    documented: false,
    format: ['sktsec_', ['base64url', 30, 70], '_api'],
  },
];
