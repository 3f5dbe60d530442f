import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf, noteMarker, parseNoteMarker, parseSummaryMarker, summaryMarker } from '../../src/domain/note.ts';
import { code, codeBlock, details, escapeText, suggestionBlock } from '../../src/lib/markdown.ts';
import { openClient } from '../../src/modules/forges/bitbucket/client.ts';
import { fromRaw, toRaw, withoutHtml } from '../../src/modules/forges/bitbucket/text.ts';
import { toComment } from '../../src/modules/reporters/markdown/comment.ts';
import { hostileReport, hostileText } from '../fixtures/reports/hostile.ts';

const about = { api: 'https://api.test/2.0', repository: 'acme/widgets' };
const client = openClient(about, 'one');
const other = openClient(about, 'another');

describe('a mark on Bitbucket', () => {
  const note = { id: '0123456789abcdef', body: 'Blanks' };
  const summary = `Clean\n${summaryMarker('Clean', 7, 'a'.repeat(40))}`;

  it('is a definition that nothing refers to, behind an empty line, and comes back', () => {
    const raw = toRaw(client, `${note.body}\n\n${noteMarker(note)}`);
    expect(raw).toMatch(/^Blanks\n\n\[\/\/\]: # \(kempt:note [0-9a-f]{16} [0-9a-f]{16} [0-9a-f]{16}\)$/);
    const known = { id: note.id, digest: digestOf(note.body), withdrawn: false };
    expect(parseNoteMarker(fromRaw(client, raw, true))).toEqual(known);
    expect(parseSummaryMarker(fromRaw(client, toRaw(client, summary), true))).toMatchObject({ order: 7 });
  });

  it('counts under another token only where the account is known', () => {
    const raw = toRaw(client, `${note.body}\n\n${noteMarker(note)}`);
    expect(parseNoteMarker(fromRaw(other, raw, true))).toBeUndefined();
    expect(parseNoteMarker(fromRaw(other, raw, false))).toBeDefined();
  });
});

describe('text for Bitbucket', () => {
  it('has no HTML of ours', () => {
    expect(withoutHtml(`<sub>${escapeText('a < b & c @you')}</sub>`)).toBe('a < b & c @\u200Byou');
    expect(withoutHtml(`x\n\n${details('12 findings', '- one')}\n\ny`)).toBe('x\n\n**12 findings**\n\n- one\n\ny');
    expect(withoutHtml(code('a|b`c'))).toBe('`` a|b`c ``');
  });

  it('leaves alone what is code', () => {
    for (const text of ['&lt;b&gt; <sub>', '<code>x</code>', '<details>']) {
      for (const block of [suggestionBlock({ text }), codeBlock([text]), `\`${text}\``])
        expect(withoutHtml(block)).toBe(block);
    }
  });

  it('has none whatever a report holds, and grows never', () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const comment = toComment(report, 20_000);
        const text = withoutHtml(comment);
        expect(text.length).toBeLessThanOrEqual(comment.length);
        expect(text).not.toMatch(/<\/?(?:sub|details|summary)>/);
      }),
      { numRuns: 60 },
    );
    fc.assert(fc.property(hostileText(), (text) => expect(withoutHtml(code(text))).not.toMatch(/<code>/)));
  });
});
