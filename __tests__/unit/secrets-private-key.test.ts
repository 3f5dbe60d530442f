import { describe, expect, it } from '@jest/globals';
import { runOf, seeded } from '../../bench/secrets/samples.ts';
import { type FoundKey, keyMarkers, scanPrivateKeys } from '../../src/modules/checks/secrets/private-keys.ts';

const random = seeded(11);
const lines = [runOf('base64', 64, random), runOf('base64', 64, random)];
const header = (kind: string): string => `-----BEGIN ${kind}PRIVATE${' '}KEY-----`;
const footer = (kind: string): string => header(kind).replace('BEGIN', 'END');

function scan(text: string, length = Buffer.byteLength(text)): FoundKey[] {
  const keys: FoundKey[] = [];
  scanPrivateKeys(Buffer.from(text), length, (key) => keys.push(key));
  return keys;
}

describe('scanPrivateKeys', () => {
  it('finds every marker with a key behind it', () => {
    for (const { text, begin } of keyMarkers.filter((marker) => marker.begin)) {
      expect(begin).toBe(true);
      const block = `-----BEGIN ${text}-----\n${lines.join('\n')}\n-----END ${text}-----\n`;
      const [key, ...more] = scan(`x\n${block}`);
      expect([text, key?.body, key?.offset, key?.length, more]).toEqual([text, true, 2, text.length + 16, []]);
      expect(key!.blockLength).toBeGreaterThan(lines.join('').length);
    }
  });

  it('finds keys written in code and data', () => {
    const texts = [
      `"key": "${header('')}\\n${lines.join('\\n')}\\n${footer('')}\\n"`,
      `const key = "${header('RSA ')}\\n" +\n  "${lines[0]}\\n" +\n  "${lines[1]}\\n";`,
      `key: |\n    ${header('EC ')}\n    ${lines.join('\n    ')}\n`,
      `KEY="${header('')} ${lines.join(' ')} ${footer('')}"`,
      `# ${header('')}\n# ${lines.join('\n# ')}\n`,
      `${header('RSA ')}\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: AES-256-CBC,0A1B2C3D\r\n\r\n${lines.join('\r\n')}\r\n`,
      `['${header('')}',\n '${lines[0]}',\n '${lines[1]}'].join('\\n')`,
    ];
    for (const text of texts) expect([text, scan(text).map(({ body }) => body)]).toEqual([text, [true]]);
  });

  it('finds PGP, PuTTY, SSH2 and OpenVPN keys', () => {
    const pgp = ['-----BEGIN PGP PRIVATE KEY', `BLOCK-----\nVersion: GnuPG v2\n\n${lines.join('\n')}`].join(' ');
    const putty = [
      'PuTTY-User-Key-File',
      `3: ssh-rsa\nEncryption: none\nComment: me\nPublic-Lines: 1\n${lines[0]}\nPrivate-Lines: 1\n${lines[1]}\n`,
    ].join('-');
    const ssh2 = ['---- BEGIN SSH2 ENCRYPTED PRIVATE', `KEY ----\nComment: "me"\n${lines.join('\n')}`].join(' ');
    const hex = runOf('hex', 32, random);
    const vpn = ['-----BEGIN OpenVPN Static key', `V1-----\n${hex}\n${hex}\n`].join(' ');
    for (const text of [pgp, putty, ssh2, vpn]) expect([text, scan(text)[0]?.body]).toEqual([text, true]);
  });

  it('tells headers without a key', () => {
    const quoted = [`x = "${header('')}"`, `\`${header('RSA ')}\``, `text.replace('${header('')}\\n', '')`];
    for (const text of quoted) expect([text, scan(text)[0]]).toMatchObject([text, { body: false, quoted: true }]);
    const bare = [`${header('')}\n...\n${footer('')}`, `${header('')}\n${'X'.repeat(64)}\n`, header('EC ')];
    for (const text of bare) expect([text, scan(text)[0]]).toMatchObject([text, { body: false, quoted: false }]);
  });

  it('does not look behind the end', () => {
    const text = `${header('')}\n${lines.join('\n')}\n`;
    expect(scan(text, header('').length + 1)[0]?.body).toBe(false);
    expect(scan(text, 12)).toEqual([]);
  });
});
