import type { SecretFamily } from '../family.ts';

export const datadog: readonly SecretFamily[] = [
  {
    id: 'datadog-api-key',
    name: 'Datadog API key',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    documented: false,
    format: [['hex', 32]],
    context: { words: ['datadog', 'dd_api', 'dd-api', 'ddapi'] },
  },
  {
    id: 'datadog-application-key',
    name: 'Datadog application key',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    documented: false,
    format: [['hex', 40]],
    context: { words: ['datadog', 'dd_app', 'dd-app', 'ddapp'], also: ['key'] },
  },
];
