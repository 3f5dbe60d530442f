import type { SecretFamily } from '../family.ts';

export const unkey: readonly SecretFamily[] = [
  {
    id: 'unkey-root-key',
    name: 'Unkey root key',
    docs: 'https://github.com/unkeyed/unkey/blob/main/web/apps/dashboard/lib/trpc/routers/key/createRootKey.ts',
    format: ['unkey_', ['base58', 21, 24]],
  },
];
