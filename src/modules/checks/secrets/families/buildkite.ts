import type { SecretFamily } from '../family.ts';

export const buildkite: readonly SecretFamily[] = [
  {
    id: 'buildkite-api-token',
    name: 'Buildkite API access token',
    docs: 'https://buildkite.com/docs/platform/security/tokens',
    format: ['bkua_', ['hex', 40]],
  },
  {
    id: 'buildkite-token',
    name: 'Buildkite token',
    docs: 'https://github.com/buildkite/agent/blob/main/internal/redact/redact.go',
    format: [
      [
        'bkur_',
        'bktx_',
        'bkaa_',
        'bkar_',
        'bkct_',
        'bkcqt_',
        'bkaj_',
        'bkjat_',
        'bkpt_',
        'bkrt_',
        'bktr_',
        'bkat_',
        'bkpat_',
        'bkps_',
      ],
      ['dotted', 38, 2048],
    ],
  },
];
