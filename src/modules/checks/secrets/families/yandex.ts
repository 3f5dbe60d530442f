import type { SecretFamily } from '../family.ts';

export const yandex: readonly SecretFamily[] = [
  {
    id: 'yandex-cloud-api-key',
    name: 'Yandex Cloud API key',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/issues/353039',
    format: ['AQVN', ['base64url', 35, 38]],
  },
  {
    id: 'yandex-cloud-iam-token',
    name: 'Yandex Cloud IAM token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/issues/353039',
    format: ['t1.', ['paddedUrl', 40, 1002], '.', ['paddedUrl', 86, 88]],
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
