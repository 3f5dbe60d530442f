import type { CompletionRequest } from '../../domain/completion.ts';
import { redactSpans, secretSpans } from '../../modules/checks/secrets/redact.ts';
import { hideSecrets } from '../hide-secrets.ts';

/** Numbers and signs before the lines of a diff; one that touches a secret would hide it from the scanner. */
const gutter = /^\d*[ +-]/gm;
/** Lines of a key of which neither begin nor end is shown, behind what YAML or code puts before them. */
const encoded = /^(\d*[ +-]?[ \t"'#*>|]*)[A-Za-z0-9+/]{40,}={0,2}(?=[\s"',\\n]*$)/gm;

/** `text` as it may leave the machine: the scanner's own rules, also behind a gutter. */
export function withoutSecretsIn(text: string): string {
  const bytes = Buffer.from(text);
  const blank = Buffer.from(text.replace(gutter, (found) => ' '.repeat(found.length)));
  const shown = redactSpans(bytes, secretSpans(blank, blank.length), 0, bytes.length);
  return hideSecrets(shown).replace(encoded, (_, before: string) => `${before}…`);
}

/** The request as it is sent and recorded. */
export function redacted(request: CompletionRequest): CompletionRequest {
  return { ...request, system: withoutSecretsIn(request.system), prompt: withoutSecretsIn(request.prompt) };
}

const secretName = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
const shortest = 8;

/** Hides secrets, and whatever of the environment is named like one, as endpoints quote the key that they refuse. */
export function hiderFor(env: NodeJS.ProcessEnv): (text: string) => string {
  const values = Object.entries(env)
    .filter(([name, value]) => secretName.test(name) && value !== undefined && value.length >= shortest)
    .map(([, value]) => value as string);
  return (text) => withoutSecretsIn(values.reduce((shown, value) => shown.replaceAll(value, '…'), text));
}
