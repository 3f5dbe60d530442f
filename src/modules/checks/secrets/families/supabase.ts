import type { SecretFamily } from '../family.ts';

export const supabase: readonly SecretFamily[] = [
  {
    id: 'supabase-access-token',
    name: 'Supabase access token',
    docs: 'https://github.com/supabase/cli',
    format: [
      ['sbp_', 'sbp_oauth_'],
      ['hex', 40],
    ],
  },
  {
    id: 'supabase-secret-key',
    name: 'Supabase secret key',
    docs: 'https://supabase.com/docs/guides/self-hosting/self-hosted-auth-keys',
    format: ['sb_secret_', ['base64url', 22], '_', ['base64url', 8]],
  },
];
