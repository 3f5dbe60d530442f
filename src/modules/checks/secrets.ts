import { fileCheck } from './check.ts';

/** The families and what matches them: a third of all code, for this check alone. */
let engine: typeof import('./secrets/engine.ts') | undefined;

// Assembled, so that no scanner (nor this check) takes the examples for secrets.
const token = ['AKIA', 'Q3X7ZK2M', 'VB5WN6RT'].join('');
const published = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');

export const secrets = fileCheck({
  scope: 'file',
  id: 'secrets',
  summary: 'Finds API keys, tokens and other credentials of well-known services',
  level: 'error',
  prepare: async () => {
    engine = await import('./secrets/engine.ts');
  },
  keywords: () => engine!.secretKeywords(),
  options: {
    allow: {
      type: 'expressions',
      default: [],
      summary: 'Regular expressions of values that are no secrets; one that matches anywhere in the value lets it pass',
    },
  },
  docs: `Whoever can read the repository, now or from its history later, can use the credential. Take it out, and revoke
it with its provider: it has to be considered lost.

Each rule \`secrets/<family>\` knows the form that a provider gives its tokens: prefix, alphabet, length, and checksum
where there is one. Values without a form of their own (\`aws_secret_access_key = …\`) are judged by the name they are
assigned to. Published examples, placeholders and values that are too regular to be generated are left alone, and so are
passwords and keys without a known form. Keys of a provider's sandbox are notes. Private keys are the matter of the check
\`private-key\`. No output of Kempt shows more than the first four characters of a secret.`,
  examples: () => [
    {
      title: 'A key in a settings file',
      files: { '.env': `AWS_KEY=${token}\n` },
      findings: ['.env:1 aws-access-key-id'],
    },
    { title: "The example of the provider's documentation", files: { 'a.md': `\`${published}\`\n` }, findings: [] },
    {
      title: 'A value that the configuration allows',
      files: { '.env': `AWS_KEY=${token}\n` },
      options: { allow: ['^AKIAQ3'] },
      findings: [],
    },
  ],
  run: (file, report, { allow }) => engine!.reportSecrets(file, report, allow),
});
