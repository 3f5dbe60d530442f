import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { keyKeywords, scanPrivateKeys } from './secrets/private-keys.ts';

// Assembled, so that no scanner (nor this check) takes the examples for keys.
const header = (kind: string) => `-----BEGIN ${kind}PRIVATE${' '}KEY-----`;
const body = Array.from({ length: 3 }, (_, line) => `MIIEpAIBAAKCAQEA${line}Zk3Qw9xT7bLr2VnY5sHcU8dJfGgKpMa`).join(
  '\n',
);

export const privateKey = fileCheck({
  scope: 'file',
  id: 'private-key',
  summary: 'Finds private keys: PEM, OpenSSH, PGP, PuTTY, SSH2, OpenVPN, Sigstore',
  level: 'error',
  keywords: keyKeywords,
  // In folders of tests it is a key made for tests: 175 of 180 in docs/real-repositories.md.
  except: FileType.fixture | FileType.test,
  source: 'https://github.com/pre-commit/pre-commit-hooks#detect-private-key',
  docs: `Whoever can read the repository, now or from its history later, has the key. Take it out, and replace it
wherever it was in use: it has to be considered lost.

The rule \`private-key/key\` is a header with a key behind it, the rule \`private-key/header\` is a header alone. A header
that stands in quotes, with the closing quote right behind it, is left alone: that is code that reads or writes keys.
Keys in folders of tests and test data are made for tests and left alone; \`--everything\` reports them.
pre-commit's hook \`detect-private-key\` reports that too, and reports once for each file.`,
  examples: () => [
    {
      title: 'A key',
      files: { id_rsa: `${header('RSA ')}\n${body}\n${header('RSA ').replace('BEGIN', 'END')}\n` },
      findings: ['id_rsa:1 key'],
    },
    {
      title: 'A header alone',
      files: { 'notes.md': `The file begins with\n\n    ${header('')}\n` },
      findings: ['notes.md:3 header'],
    },
    {
      title: 'Code that speaks of keys',
      files: { 'pem.ts': `const begin = '${header('OPENSSH ')}';\n` },
      findings: [],
    },
  ],
  run(file, report) {
    scanPrivateKeys(file.buffer, file.length, ({ marker, offset, length, body: hasBody, quoted }) => {
      if (!hasBody && quoted) return;
      report({
        rule: hasBody ? 'key' : 'header',
        message: hasBody ? `${capital(marker.name)} in the repository` : `Header of a private key (${marker.text})`,
        at: { offset, length },
        // The key itself may stand on the same line.
        snippet: file.buffer.toString('latin1', offset, offset + length),
      });
    });
  },
});

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
