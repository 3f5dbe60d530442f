import type { SecretFamily } from '../family.ts';

export const clojars: readonly SecretFamily[] = [
  {
    id: 'clojars-deploy-token',
    name: 'Clojars deploy token',
    docs: 'https://github.com/clojars/clojars-web/blob/main/src/clojars/db.clj',
    format: ['CLOJARS_', ['hex', 60]],
  },
];
