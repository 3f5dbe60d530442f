import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  bareSurroundings,
  nameFor,
  nearMisses,
  place,
  runOf,
  sample,
  seeded,
  surroundings,
} from '../../bench/secrets/samples.ts';
import { mayHoldSecret } from '../../src/app/may-hold-secret.ts';
import { SourceFile } from '../../src/domain/source-file.ts';
import type { Draft } from '../../src/modules/checks/check.ts';
import { publishedExamples } from '../../src/modules/checks/secrets/allowed.ts';
import { families } from '../../src/modules/checks/secrets/families.gen.ts';
import type { SecretFamily } from '../../src/modules/checks/secrets/family.ts';
import { anchorOf } from '../../src/modules/checks/secrets/pattern.ts';
import { redact, redactText } from '../../src/modules/checks/secrets/redact.ts';
import { type FoundSecret, scanSecrets } from '../../src/modules/checks/secrets/scan.ts';
import { secrets } from '../../src/modules/checks/secrets.ts';

const byId = new Map(families.map((family) => [family.id, family]));

function scan(text: string, stale = ''): FoundSecret[] {
  const found: FoundSecret[] = [];
  scanSecrets(Buffer.from(text + stale), Buffer.byteLength(text), (secret) => found.push(secret));
  return found;
}

function idsIn(text: string): string[] {
  return scan(text).map(({ family }) => family.id);
}

/** One family's token, with a seed of its own. */
function tokenOf(id: string, seed = 7): string {
  return sample(byId.get(id)!, seeded(seed));
}

function draftsOf(text: string, allow: readonly string[] = []): Draft[] {
  const file = new SourceFile();
  const buffer = Buffer.from(text);
  file.reset('a.txt', 0o100644, 0, 0, buffer, buffer.length);
  const drafts: Draft[] = [];
  if (secrets.scope === 'file')
    void secrets.run(
      file,
      (draft) => drafts.push(draft),
      { allow } as never,
      () => undefined,
    );
  return drafts;
}

describe('families', () => {
  it('are data, unique, and say where their form comes from', () => {
    expect(JSON.parse(JSON.stringify(families))).toEqual(families);
    expect(byId.size).toBe(families.length);
    expect(families.length).toBeGreaterThanOrEqual(90);
    expect(families.filter(({ documented }) => documented !== false).length).toBeGreaterThanOrEqual(85);
    for (const { id, name, docs } of families) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.length).toBeGreaterThan(3);
      expect(new URL(docs).protocol).toBe('https:');
    }
  });

  it('have a word to look for', () => {
    for (const family of families) {
      for (const { text } of anchorOf(family).words) expect(text.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(families.map((family) => [family.id, family] as const))('%s', (id, family: SecretFamily) => {
  const random = seeded(Buffer.from(id).reduce((sum, byte) => sum * 31 + byte, 7));

  it('is found wherever it stands', () => {
    const places = { ...surroundings, ...(family.context ? {} : bareSurroundings) };
    for (const [where, template] of Object.entries(places)) {
      const token = sample(family, random);
      const text = place(template, nameFor(family), token);
      const found = scan(text, token);
      expect([where, found.map((secret) => secret.family.id)]).toEqual([where, [id]]);
      const { offset, length } = found[0]!;
      expect(token.endsWith(text.slice(offset, offset + length))).toBe(true);
    }
  });

  it('is not found where it only looks like it', () => {
    for (const { why, token } of [...nearMisses(family, random), ...nearMisses(family, random)]) {
      expect([why, idsIn(`${nameFor(family)}="${token}"\n`)]).toEqual([why, []]);
    }
  });
});

describe('scanSecrets', () => {
  it('never throws, and stays within the length', () => {
    const words = families.flatMap((family) => anchorOf(family).words.map(({ text }) => text));
    const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 30 }), fc.base64String());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(40), (pieces, cut) => {
        const buffer = Buffer.from(pieces.join(''));
        const length = Math.max(0, buffer.length - cut);
        scanSecrets(buffer, length, (secret) => {
          expect(secret.offset).toBeGreaterThanOrEqual(0);
          expect(secret.offset + secret.length).toBeLessThanOrEqual(length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('takes a token for what it proves to be', () => {
    expect(idsIn(`heroku_token="${tokenOf('github-personal-access-token')}"`)).toEqual([
      'github-personal-access-token',
    ]);
    expect(idsIn(`cloudflare_token="${tokenOf('cloudflare-user-token')}"`)).toEqual(['cloudflare-user-token']);
    expect(idsIn(`x = '${tokenOf('azure-devops-token')}'`)).toEqual(['azure-devops-token']);
  });

  it('leaves placeholders, references and published examples alone', () => {
    const values = [
      `ghp_${'x'.repeat(36)}`,
      ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''),
      `aws_secret_access_key = ${['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/')}`,
      ['sk_test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_'),
      'hf_thisisnotarealtokenbutaplaceholder',
      `datadog_api_key: ${'0123456789abcdef'.repeat(2)}`,
      'datadog_api_key: your_token_here',
      `datadog_api_key: ${'$'}{DATADOG_API_KEY}`,
      'datadog_api_key: {{ datadog_api_key }}',
      'heroku_api_key = process.env.HEROKU_API_KEY',
      'heroku_api_key: 00000000-0000-0000-0000-000000000000',
      'sk_live_abcdefghijklmnopqrstuvwxyz',
      'sk_live_a1b2c3d4e5f6g7h8i9j0k1l2',
    ];
    for (const value of values) expect([value, idsIn(`${value}\n`)]).toEqual([value, []]);
    expect(publishedExamples.size).toBeGreaterThan(3);
  });

  it('wants a name and an assignment for a value without a form of its own', () => {
    const value = tokenOf('datadog-api-key');
    expect(idsIn(`DD_API_KEY=${value}`)).toEqual(['datadog-api-key']);
    expect(idsIn(`<add key="DatadogApiKey" value="${value}" />`)).toEqual(['datadog-api-key']);
    expect(idsIn(`checksum=${value}`)).toEqual([]);
    expect(idsIn(`datadog agent of ${value}`)).toEqual([]);
    expect(idsIn(`datadog_api_key=\n${value}`)).toEqual([]);
  });
});

describe('redact', () => {
  it('shows at most four characters, and at most a quarter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (secret) => {
        const [head] = redact(secret).split('…(');
        expect(head!.length).toBeLessThanOrEqual(Math.min(4, secret.length / 4));
      }),
    );
  });

  it('leaves nothing of a secret in a text', () => {
    const some = fc.constantFrom(...families.filter((family) => family.level === undefined));
    fc.assert(
      fc.property(some, fc.nat(), fc.string({ maxLength: 20 }), (family, seed, rest) => {
        const token = sample(family, seeded(seed));
        const text = `${rest}\n${nameFor(family)}="${token}"\n${rest}`;
        if (idsIn(text).length === 0) return;
        const shown = redactText(text);
        const secret = text.slice(...spanOf(text));
        for (let at = 0; at + 8 <= secret.length; at++) expect(shown).not.toContain(secret.slice(at, at + 8));
      }),
      { numRuns: 400 },
    );
  });

  it('redacts a whole private key', () => {
    const body = runOf('base64', 64, seeded(3));
    const key = ['-----BEGIN EC PRIVATE', `KEY-----\n${body}\n${body}\n-----END EC PRIVATE`, 'KEY-----'].join(' ');
    const shown = redactText(`before\n${key}\nafter\n`);
    expect(shown).toBe(`before\n----…(${key.length})\nafter\n`);
  });
});

function spanOf(text: string): [number, number] {
  const [first] = scan(text);
  return [
    Buffer.from(text).toString('utf8', 0, first!.offset).length,
    Buffer.from(text).toString('utf8', 0, first!.offset + first!.length).length,
  ];
}

describe('the check', () => {
  beforeAll(() => secrets.prepare?.());

  it('shows a line with every secret in it redacted', () => {
    const first = tokenOf('github-personal-access-token');
    const second = tokenOf('slack-bot-token');
    const [draft] = draftsOf(`a\n  "é": "${first}", "b": "${second}"\n`);
    expect(draft).toMatchObject({
      rule: 'github-personal-access-token',
      message: `GitHub personal access token (ghp_…(40))`,
      snippet: `  "é": "ghp_…(40)", "b": "xoxb…(${second.length})"`,
    });
  });

  it('cuts long lines after redaction, also within another secret', () => {
    const token = tokenOf('github-personal-access-token');
    for (let gap = 0; gap < 120; gap += 7) {
      const line = `${token}${' '.repeat(gap)}"${token}"${'-'.repeat(300)}"${token}"`;
      for (const { snippet } of draftsOf(`${line}\n`)) {
        expect(snippet!.length).toBeLessThanOrEqual(240);
        expect(snippet).not.toContain(token.slice(4, 9));
        expect(snippet).not.toContain(token.slice(-5));
      }
    }
  });

  it('lets pass what the options allow, and says less of test keys', () => {
    const token = tokenOf('stripe-test-key');
    expect(draftsOf(`k="${token}"`)).toMatchObject([{ rule: 'stripe-test-key', level: 'note' }]);
    expect(draftsOf(`k="${token}"`, [`^${token}$`])).toEqual([]);
  });
});

describe('what a finding shows', () => {
  it.each(families.map((family) => [family.id, family] as const))(
    'is looked through if it may hold: %s',
    (_, family) => {
      const random = seeded(7);
      let held = 0;
      for (const template of Object.values({ ...surroundings, ...(family.context ? {} : bareSurroundings) })) {
        const snippet = place(template, nameFor(family), sample(family, random));
        if (redactText(snippet) === snippet) continue;
        held++;
        expect(mayHoldSecret({ message: '', snippet })).toBe(true);
      }
      expect(held).toBeGreaterThan(4);
    },
  );

  it('is not looked through if it has no word of any family', () => {
    expect(mayHoldSecret({ message: 'Trailing whitespace', snippet: '/srv/www/index.html and on and on ' })).toBe(
      false,
    );
  });
});
