import type { SecretFamily } from '../family.ts';

export const onesignal: readonly SecretFamily[] = [
  {
    id: 'onesignal-api-key',
    name: 'OneSignal API key',
    docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
    documented: false,
    format: [
      ['os_v2_app_', 'os_v2_org_'],
      ['lowerBase32', 103],
    ],
  },
];
