import type { Finding } from '../domain/report.ts';
import { redactText } from '../modules/checks/secrets/redact.ts';

/** A line of a key's body, of a certificate or of other binary data as text; also as a line of a diff. */
const encodedLine = /^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;

/** `text` without the secrets in it, whichever checks are on: what a person or a log gets to see. */
export function hideSecrets(text: string): string {
  return redactText(text).replace(encodedLine, (line, sign: string) => `${sign}…(${line.length - sign.length})`);
}

/** The finding as it may be shown: any check may point at a line that holds a secret. */
export function withoutSecrets(finding: Finding): Finding {
  const { message, snippet } = finding;
  return { ...finding, message: hideSecrets(message), ...(snippet !== undefined && { snippet: hideSecrets(snippet) }) };
}
