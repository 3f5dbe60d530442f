import type { SecretFamily } from '../family.ts';

export const newRelic: readonly SecretFamily[] = [
  {
    id: 'new-relic-user-key',
    name: 'New Relic user key',
    docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    documented: false,
    format: ['NRAK-', ['upperBase36', 27]],
  },
  {
    id: 'new-relic-insights-insert-key',
    name: 'New Relic Insights insert key',
    docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    documented: false,
    format: ['NRII-', ['base64url', 32]],
  },
  {
    id: 'new-relic-license-key',
    name: 'New Relic license key',
    docs: 'https://docs.newrelic.com/docs/opentelemetry/integrations/ibm-mq/host/',
    format: [['hex', 32], 'FFFFNRAL'],
  },
  {
    id: 'new-relic-eu-license-key',
    name: 'New Relic license key',
    docs: 'https://docs.newrelic.com/docs/opentelemetry/integrations/ibm-mq/host/',
    documented: false,
    format: ['eu01xx', ['hex', 26], 'FFFFNRAL'],
  },
];
