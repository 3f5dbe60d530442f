import type { SecretFamily } from '../family.ts';

export const mongodb: readonly SecretFamily[] = [
  {
    id: 'mongodb-atlas-service-account-secret',
    name: 'MongoDB Atlas service account secret',
    docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    documented: false,
    format: ['mdb_sa_sk_', ['base64url', 40]],
  },
];
