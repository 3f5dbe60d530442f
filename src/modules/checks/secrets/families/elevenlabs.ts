import type { SecretFamily } from '../family.ts';

export const elevenlabs: readonly SecretFamily[] = [
  {
    id: 'elevenlabs-api-key',
    name: 'ElevenLabs API key',
    docs: 'https://elevenlabs.io/docs/api-reference/authentication',
    documented: false,
    format: ['sk_', ['hex', 48]],
  },
];
