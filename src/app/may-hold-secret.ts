import type { Finding } from '../domain/report.ts';
import { secretWords } from '../modules/checks/secrets/words.gen.ts';

/** Every secret has a run of so many of these characters, and so has every line of a key. */
const longWord = /[A-Za-z0-9_+/=.~%-]{16}/;
/** A line of encoded data, see `hideSecrets`. */
const encoded = /[A-Za-z0-9+/]{40}/;

/** Whether what a finding shows could hold a secret, told without the families, which take long to load. A no is certain. */
export function mayHoldSecret({ message, snippet = '' }: Pick<Finding, 'message' | 'snippet'>): boolean {
  return mayHold(snippet) || mayHold(message);
}

function mayHold(text: string): boolean {
  if (!longWord.test(text)) return false;
  if (encoded.test(text)) return true;
  const lower = text.toLowerCase();
  return secretWords.some((word) => lower.includes(word));
}
