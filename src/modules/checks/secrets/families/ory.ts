import type { SecretFamily } from '../family.ts';

export const ory: readonly SecretFamily[] = [
  {
    id: 'ory-session-token',
    name: 'Ory session token',
    docs: 'https://github.com/ory/kratos/blob/master/session/session.go',
    format: ['ory_st_', ['base62', 32]],
  },
];
