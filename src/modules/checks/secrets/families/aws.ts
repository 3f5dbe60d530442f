import type { SecretFamily } from '../family.ts';

export const aws: readonly SecretFamily[] = [
  {
    id: 'aws-access-key-id',
    name: 'AWS access key ID',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    format: [
      ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      ['base32', 16],
    ],
  },
  {
    id: 'aws-secret-access-key',
    name: 'AWS secret access key',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    format: [['base64', 40]],
    context: {
      words: [
        'aws_secret',
        'aws-secret',
        'awssecret',
        'aws.secret',
        'secret_access_key',
        'secret-access-key',
        'secretaccesskey',
      ],
    },
  },
  {
    id: 'aws-session-token',
    name: 'AWS session token',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    documented: false,
    format: [
      ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'],
      ['padded', 200, 2000],
    ],
  },
  {
    id: 'aws-bedrock-api-key',
    name: 'Amazon Bedrock API key',
    docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    documented: false,
    format: ['ABSKQmVkcm9ja0FQSUtleS', ['padded', 80, 300]],
  },
  {
    id: 'aws-bedrock-short-term-key',
    name: 'Amazon Bedrock short-term API key',
    docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    documented: false,
    format: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', ['padded', 200, 2000]],
  },
];
