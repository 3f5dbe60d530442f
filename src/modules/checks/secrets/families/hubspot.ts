import type { SecretFamily } from '../family.ts';

export const hubspot: readonly SecretFamily[] = [
  {
    id: 'hubspot-private-app-token',
    name: 'HubSpot private app token',
    docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    documented: false,
    format: [
      ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
      ['hex', 8],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 12],
    ],
  },
];
