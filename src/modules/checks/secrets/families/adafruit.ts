import type { SecretFamily } from '../family.ts';

export const adafruit: readonly SecretFamily[] = [
  {
    id: 'adafruit-io-key',
    name: 'Adafruit IO key',
    docs: 'https://io.adafruit.com/api/docs/',
    documented: false,
    format: ['aio_', ['base62', 28]],
  },
];
