import type { SecretFamily } from '../family.ts';

export const harness: readonly SecretFamily[] = [
  {
    id: 'harness-api-key',
    name: 'Harness API key',
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    format: [['pat.', 'sat.'], ['base64url', 22], '.', ['base62', 24], '.', ['base62', 20]],
  },
];
