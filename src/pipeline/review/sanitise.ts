import { clip } from '../../lib/text.ts';
import { withoutUnseen } from './untrusted.ts';

/*
 * What a model wrote, as it may be published: plain words on one line. Reporters escape what they print by their own
 * rules; this is what holds wherever the text goes.
 */

export interface SanitiseContext {
  /** Takes out secrets. */
  readonly hide: (text: string) => string;
  /** Beginnings of addresses that may be named, such as `https://github.com/owner/name/`. */
  readonly links: readonly string[];
  /** What must not be told: the instructions. */
  readonly confidential: readonly string[];
}

/** Words of a model on one line of at most `limit` characters, without anything that a forge, a CI or a browser obeys. */
export function sanitise(text: string, limit: number, { hide, links }: SanitiseContext): string {
  const plain = stable(withoutUnseen(text.normalize('NFKC')).replace(/\s+/g, ' '), (part) =>
    withoutMarkup(part, links),
  );
  return hide(clip(balanced(plain).trim(), limit));
}

/** Taking one thing out may put together another. Every round makes the text shorter or breaks a sign, so it ends. */
function stable(text: string, change: (text: string) => string): string {
  let [before, after] = [text, change(text)];
  while (after !== before) [before, after] = [after, change(after)];
  return after;
}

const address =
  /(?:\b[a-z][a-z\d+.-]*:[\\/]{2,}|\bwww\.|\b(?:javascript|data|vbscript|mailto|file|tel):(?=\S))[^\s<>`|)\]]*/gi;

function withoutMarkup(text: string, links: readonly string[]): string {
  return text
    .replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<!--.*?-->/g, '')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replace(/&(?=#?\w+;)/g, '& ')
    .replace(address, (link) => (isAllowed(link, links) ? link : '(link left out)'))
    .replace(/(?<![\w.+-])@(?=[\w[])|@(?=[\w.-]+\.\w)/g, '(at)')
    .replace(/(?<=[\w)])@(?=\w)/g, ' (at) ')
    .replace(/[#!](?=\d)|\bGH-(?=\d)/gi, 'no. ')
    .replace(/##+(?=\w*\[)/g, '# ')
    .replace(/^[\s/:#>*+=~-]+/, '')
    .replace(/::(?=[\w-]+(?: [^:]*)?::)/g, ': ')
    .replace(/`{2,}|~{3,}/g, '`');
}

function isAllowed(link: string, links: readonly string[]): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password, search, hash, href } = new URL(link);
  if (protocol !== 'https:' || username + password + search !== '' || !/^(?:#L\d+(?:-L\d+)?)?$/.test(hash))
    return false;
  return href === link && links.some((start) => start.endsWith('/') && href.startsWith(start));
}

/** A backtick without its other half would swallow what follows. */
function balanced(text: string): string {
  const ticks = text.split('`').length - 1;
  return ticks % 2 === 0 ? text : text.replaceAll('`', '');
}

/** So many letters and digits in a row that stand in the instructions, too, are no accident. */
const window = 48;

/** Whether the text tells what is confidential, in whatever notation of blanks and signs. */
export function leaks(text: string, { confidential }: Pick<SanitiseContext, 'confidential'>): boolean {
  const said = bare(text);
  return confidential.some((one) => {
    const secret = bare(one);
    for (let at = 0; at + window <= said.length; at++) if (secret.includes(said.slice(at, at + window))) return true;
    return secret !== '' && secret.length < window && said.includes(secret);
  });
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
