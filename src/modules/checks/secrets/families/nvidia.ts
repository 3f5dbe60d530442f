import type { SecretFamily } from '../family.ts';

export const nvidia: readonly SecretFamily[] = [
  {
    id: 'nvidia-api-key',
    name: 'NVIDIA API key',
    docs: 'https://github.com/NVIDIA-NeMo/nemo-helix/blob/main/plugins/nemo-agents/src/nemo_agents_plugin/skills/agents-secure/resources/pii_scan.py',
    format: ['nvapi-', ['base64url', 60, 128]],
  },
];
