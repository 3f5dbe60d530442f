import type { SecretFamily } from '../family.ts';

export const yandex: readonly SecretFamily[] = [
  {
    id: 'yandex-cloud-api-key',
    name: 'Yandex Cloud API key',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
    format: ['AQVN', ['base64url', 35, 38]],
  },
  {
    id: 'yandex-cloud-iam-token',
    name: 'Yandex Cloud IAM token',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
    format: ['t1.', ['base64url', 40, 1000], '.', ['base64url', 86]],
    context: { words: ['yandex', 'yc_token', 'iam_token', 'iamtoken'] },
  },
  {
    id: 'yandex-cloud-static-key',
    name: 'Yandex Cloud static access key',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
    documented: false,
    format: ['YC', ['base64url', 38]],
    context: {
      words: ['yandex', 'yc_secret', 'secret_access_key', 'secret-access-key', 'aws_secret'],
      also: ['secret', 'key', '='],
    },
  },
];
