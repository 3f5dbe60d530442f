import type { SecretFamily } from '../family.ts';

export const pypi: readonly SecretFamily[] = [
  {
    id: 'pypi-token',
    name: 'PyPI API token',
    docs: 'https://docs.pypi.org/api/secrets/',
    format: ['pypi-AgEIcHlwaS5vcmc', ['base64url', 70, 1000]],
  },
  {
    id: 'testpypi-token',
    name: 'TestPyPI API token',
    docs: 'https://docs.pypi.org/api/secrets/',
    level: 'warning',
    format: ['pypi-AgENdGVzdC5weXBpLm9yZw', ['base64url', 63, 1000]],
  },
];
