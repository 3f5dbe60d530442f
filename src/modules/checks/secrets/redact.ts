import type { Span } from '../../../domain/span.ts';
import { scanPrivateKeys } from './private-keys.ts';
import { scanSecrets } from './scan.ts';

/** What may be shown of a secret: at most four characters, at most a quarter of it, and its length: `ghp_…(40)`. */
export function redact(secret: string): string {
  return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…(${secret.length})`;
}

/** `text` with every secret and private key in it redacted. */
export function redactText(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return redactSpans(bytes, secretSpans(bytes, bytes.length), 0, bytes.length);
}

/** Where secrets and whole private keys stand within the first `length` bytes: in order, without overlaps. */
export function secretSpans(buffer: Buffer, length: number): readonly Span[] {
  const spans: Span[] = [];
  scanSecrets(buffer, length, (secret) => spans.push({ offset: secret.offset, length: secret.length }));
  scanPrivateKeys(buffer, length, (key) => {
    if (key.body) spans.push({ offset: key.offset, length: key.blockLength });
  });
  return united(spans);
}

/** The text from byte `from` to byte `to` with the spans redacted, also those that it has a part of only. */
export function redactSpans(buffer: Buffer, spans: readonly Span[], from: number, to: number): string {
  let shown = '';
  let at = from;
  for (const { offset, length } of spans) {
    if (offset + length <= at || offset >= to) continue;
    shown += buffer.toString('utf8', at, Math.max(at, offset));
    shown += redact(buffer.toString('utf8', offset, offset + length));
    at = offset + length;
  }
  return at < to ? shown + buffer.toString('utf8', at, to) : shown;
}

function united(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a.offset - b.offset);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last === undefined || span.offset >= last.offset + last.length) result.push(span);
    else {
      const end = Math.max(last.offset + last.length, span.offset + span.length);
      result[result.length - 1] = { offset: last.offset, length: end - last.offset };
    }
  }
  return result;
}
