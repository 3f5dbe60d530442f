import type { SecretFamily } from '../family.ts';

export const aws: readonly SecretFamily[] = [
  {
    id: 'aws-access-key-id',
    name: 'AWS access key ID',
    docs: 'https://github.com/awslabs/git-secrets/blob/master/git-secrets',
    format: [
      ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      ['base32', 16],
    ],
  },
  {
    id: 'aws-secret-access-key',
    name: 'AWS secret access key',
    docs: 'https://github.com/awslabs/git-secrets/blob/master/git-secrets',
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
    docs: 'https://aws.amazon.com/blogs/security/securing-amazon-bedrock-api-keys-best-practices-for-implementation-and-management/',
    format: ['ABSK', ['padded', 109, 271]],
  },
  {
    id: 'aws-bedrock-short-term-key',
    name: 'Amazon Bedrock short-term API key',
    docs: 'https://github.com/aws/aws-bedrock-token-generator-js/blob/main/src/token.ts',
    format: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', ['padded', 200, 2000]],
  },
];
