import type { Span } from '../../domain/span.ts';
import { fileCheck } from './check.ts';
import { secretKeywords } from './secrets/keywords.ts';
import { redact, redactSpans, secretSpans } from './secrets/redact.ts';
import { type FoundSecret, scanSecrets } from './secrets/scan.ts';

/** Of a long line, so many bytes before the secret are shown, and so many in all. */
const before = 80;
const shown = 240;

// Assembled, so that no scanner (nor this check) takes the examples for secrets.
const token = ['AKIA', 'Q3X7ZK2M', 'VB5WN6RT'].join('');
const published = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');

export const secrets = fileCheck({
  scope: 'file',
  id: 'secrets',
  summary: 'Finds API keys, tokens and other credentials of well-known services',
  level: 'error',
  keywords: secretKeywords,
  options: {
    allow: {
      type: 'strings',
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
  examples: [
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
  run(file, report, { allow }) {
    const found: FoundSecret[] = [];
    scanSecrets(file.buffer, file.length, (secret) => found.push(secret));
    if (found.length === 0) return;
    const allowed = allow.map((pattern) => new RegExp(pattern));
    const spans = secretSpans(file.buffer, file.length);
    for (const { family, offset, length } of found) {
      const value = file.buffer.toString('utf8', offset, offset + length);
      if (allowed.some((pattern) => pattern.test(value))) continue;
      const line = file.lineIndex(offset);
      report({
        rule: family.id,
        ...(family.level && { level: family.level }),
        message: `${family.name} (${redact(value)})`,
        at: { offset, length },
        snippet: snippetOf(file.buffer, spans, file.lineStarts()[line]!, offset, file.lineEnd(line)),
      });
    }
  },
});

function snippetOf(buffer: Buffer, spans: readonly Span[], start: number, offset: number, end: number): string {
  const from = Math.max(start, offset - before);
  return redactSpans(buffer, spans, from, Math.min(end, offset + shown * 4)).slice(0, shown);
}
