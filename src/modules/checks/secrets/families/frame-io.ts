import type { SecretFamily } from '../family.ts';

export const frameIo: readonly SecretFamily[] = [
  {
    id: 'frame-io-token',
    name: 'Frame.io developer token',
    docs: 'https://developer.frame.io/docs/getting-started/authentication',
    documented: false,
    format: ['fio-u-', ['base64url', 64]],
  },
];
