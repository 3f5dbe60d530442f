import type { SecretFamily } from '../family.ts';

export const supabase: readonly SecretFamily[] = [
  {
    id: 'supabase-access-token',
    name: 'Supabase access token',
    docs: 'https://supabase.com/docs/reference/api/introduction',
    documented: false,
    format: ['sbp_', ['hex', 40]],
  },
  {
    id: 'supabase-secret-key',
    name: 'Supabase secret key',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
    documented: false,
    format: ['sb_secret_', ['base64url', 22], '_', ['base64url', 8]],
  },
];
