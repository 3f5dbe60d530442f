import type { SecretFamily } from '../family.ts';

export const cloudinary: readonly SecretFamily[] = [
  {
    id: 'cloudinary-url',
    name: 'Cloudinary URL with its secret',
    docs: 'https://cloudinary.com/documentation/solution_overview#account_and_api_key_setup',
    documented: false,
    format: ['cloudinary://', ['digits', 15], ':', ['base64url', 27]],
  },
];
