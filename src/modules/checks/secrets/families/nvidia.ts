import type { SecretFamily } from '../family.ts';

export const nvidia: readonly SecretFamily[] = [
  {
    id: 'nvidia-api-key',
    name: 'NVIDIA API key',
    docs: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
    documented: false,
    format: ['nvapi-', ['base64url', 64]],
  },
];
