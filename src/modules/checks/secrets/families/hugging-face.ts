import type { SecretFamily } from '../family.ts';

export const huggingFace: readonly SecretFamily[] = [
  {
    id: 'hugging-face-user-token',
    name: 'Hugging Face user access token',
    docs: 'https://huggingface.co/.well-known/openapi.json',
    format: ['hf_', ['base62', 34]],
  },
  {
    id: 'hugging-face-organization-token',
    name: 'Hugging Face organization token',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
    documented: false,
    format: ['api_org_', ['base62', 34]],
  },
];
