import type { SecretFamily } from '../family.ts';

export const openshift: readonly SecretFamily[] = [
  {
    id: 'openshift-token',
    name: 'OpenShift user token',
    docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/authentication_and_authorization/index',
    documented: false,
    format: ['sha256~', ['base64url', 43]],
  },
];
