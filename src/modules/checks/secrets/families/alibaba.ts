import type { SecretFamily } from '../family.ts';

export const alibaba: readonly SecretFamily[] = [
  {
    id: 'alibaba-access-key-id',
    name: 'Alibaba Cloud AccessKey ID',
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    documented: false,
    format: ['LTAI', ['base62', 20]],
  },
  {
    id: 'alibaba-access-key-secret',
    name: 'Alibaba Cloud AccessKey secret',
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    documented: false,
    format: [['base62', 30]],
    context: {
      words: ['accesskeysecret', 'access_key_secret', 'alibaba', 'aliyun', 'alicloud'],
      also: ['secret', '="', '= "'],
    },
  },
];
