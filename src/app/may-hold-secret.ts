import type { Finding } from '../domain/report.ts';

/** Every family of secrets has a run of so many of these characters: without one the families need not be loaded. */
const longWord = /[A-Za-z0-9_+/=.~%-]{16}/;

/** Whether what a finding shows could hold a secret. A no is certain. */
export function mayHoldSecret({ message, snippet = '' }: Pick<Finding, 'message' | 'snippet'>): boolean {
  return longWord.test(snippet) || longWord.test(message);
}
