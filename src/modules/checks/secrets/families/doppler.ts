import type { SecretFamily } from '../family.ts';

export const doppler: readonly SecretFamily[] = [
  {
    id: 'doppler-personal-token',
    name: 'Doppler personal token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.pt.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-service-token',
    name: 'Doppler service token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.st.', ['slug', 2, 35], '.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-cli-token',
    name: 'Doppler CLI token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.ct.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-service-account-token',
    name: 'Doppler service account token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.sa.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-scim-token',
    name: 'Doppler SCIM token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.scim.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-audit-token',
    name: 'Doppler audit token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.audit.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-plain-service-token',
    name: 'Doppler service token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.st.', ['base62', 40, 44]],
  },
  {
    id: 'doppler-service-account-identity-token',
    name: 'Doppler service account identity token',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    format: ['dp.said.', ['base62', 40, 44]],
  },
];
