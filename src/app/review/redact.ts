import type { CompletionRequest } from '../../domain/completion.ts';
import { hideSecrets } from '../hide-secrets.ts';

/** What may stand before a line of a file in a prompt: a gutter, and what YAML or code puts before a key. */
const before = String.raw`^(\d*[ +-]?[ \t"'#*>|]*)`;
/** Lines of a key that lies in pieces: the last one is short. */
const encoded = new RegExp(String.raw`${before}[A-Za-z0-9+/]{40,}={0,2}(?=[\s"',\\n]*$)`, 'gm');
const lastOfKey = new RegExp(
  String.raw`${before}[A-Za-z0-9+/]{1,}={0,2}(?=[^\n]{0,8}\n${before.slice(1)}-----END )`,
  'gm',
);

/** `text` as it may leave the machine: the scanner's own rules, also behind a gutter. */
export function withoutSecretsIn(text: string): string {
  const hide = (_: string, gutter: string): string => `${gutter}…`;
  return hideSecrets(text).replace(encoded, hide).replace(lastOfKey, hide);
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
