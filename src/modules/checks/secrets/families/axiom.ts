import type { SecretFamily } from '../family.ts';

export const axiom: readonly SecretFamily[] = [
  {
    id: 'axiom-token',
    name: 'Axiom token',
    docs: 'https://github.com/axiomhq/axiom-go/blob/main/internal/config/token.go',
    format: [['xaat-', 'xapt-'], ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
  },
];
