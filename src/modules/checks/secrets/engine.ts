import type { SourceFile } from '../../../domain/source-file.ts';
import type { Span } from '../../../domain/span.ts';
import type { Report } from '../check.ts';
import { redact, redactSpans, secretSpans } from './redact.ts';
import { type FoundSecret, scanSecrets } from './scan.ts';

export { secretKeywords } from './keywords.ts';

/** Of a long line, so many bytes before the secret are shown, and so many in all. */
const before = 80;
const shown = 240;

/** Reports each secret of the file but those whose value matches one of the expressions in `allow`. */
export function reportSecrets(file: SourceFile, report: Report, allow: readonly string[]): void {
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
}

function snippetOf(buffer: Buffer, spans: readonly Span[], start: number, offset: number, end: number): string {
  const from = Math.max(start, offset - before);
  return redactSpans(buffer, spans, from, Math.min(end, offset + shown * 4)).slice(0, shown);
}
