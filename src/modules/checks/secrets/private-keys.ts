import { compileKeywords, type Keyword, type KeywordScanner } from '../../../lib/keywords.ts';

/** What begins a file or a block with a private key. */
export interface KeyMarker {
  /** What stands behind `BEGIN `, or the whole marker. */
  readonly text: string;
  /** Whether `BEGIN ` stands before it. */
  readonly begin: boolean;
  /** As it is called in messages. */
  readonly name: string;
}

/**
 * The markers of pre-commit-hooks' `detect-private-key`, and those of Sigstore's keys and PuTTY's third format.
 * Sources: RFC 7468 and RFC 1421 (PEM), RFC 4716 (SSH2), RFC 9580 (PGP), PuTTY's manual, appendix C.
 */
export const keyMarkers: readonly KeyMarker[] = [
  { text: 'RSA PRIVATE KEY', begin: true, name: 'RSA private key' },
  { text: 'DSA PRIVATE KEY', begin: true, name: 'DSA private key' },
  { text: 'EC PRIVATE KEY', begin: true, name: 'EC private key' },
  { text: 'OPENSSH PRIVATE KEY', begin: true, name: 'OpenSSH private key' },
  { text: 'PRIVATE KEY', begin: true, name: 'private key' },
  { text: 'ENCRYPTED PRIVATE KEY', begin: true, name: 'encrypted private key' },
  { text: 'SSH2 ENCRYPTED PRIVATE KEY', begin: true, name: 'SSH2 private key' },
  { text: 'PGP PRIVATE KEY BLOCK', begin: true, name: 'PGP private key' },
  { text: 'ENCRYPTED SIGSTORE PRIVATE KEY', begin: true, name: 'Sigstore private key' },
  { text: 'ENCRYPTED COSIGN PRIVATE KEY', begin: true, name: 'Cosign private key' },
  { text: 'OpenVPN Static key V1', begin: true, name: 'OpenVPN static key' },
  { text: 'PuTTY-User-Key-File-2', begin: false, name: 'PuTTY private key' },
  { text: 'PuTTY-User-Key-File-3', begin: false, name: 'PuTTY private key' },
];

/** A marker in a file. */
export interface FoundKey {
  readonly marker: KeyMarker;
  /** The first byte of the header (its dashes, if it has them), and its bytes: the header only. */
  readonly offset: number;
  readonly length: number;
  /** Bytes from the header's first to the end of the key, as far as it can be told. */
  readonly blockLength: number;
  /** Whether a key follows. */
  readonly body: boolean;
  /** A quote ends right behind the header: code that speaks of keys. */
  readonly quoted: boolean;
}

/** What to look for in a file before {@link scanPrivateKeys}. */
export function keyKeywords(): readonly Keyword[] {
  return keyMarkers.map(({ text, begin }) => ({ text: begin ? `BEGIN ${text}` : text }));
}

let scanner: KeywordScanner | undefined;

/** Calls `hit` for each marker of a private key within the first `length` bytes. */
export function scanPrivateKeys(buffer: Buffer, length: number, hit: (key: FoundKey) => void): void {
  scanner ??= compileKeywords(keyKeywords());
  scanner.scan(buffer, length, (word, offset) => hit(toKey(buffer, length, keyMarkers[word]!, offset)));
}

/** How far a key reaches at most: a PGP key with photos, or RSA with 16,384 bits. */
const blockWindow = 65_536;
const dash = 0x2d;

function toKey(buffer: Buffer, length: number, marker: KeyMarker, at: number): FoundKey {
  let start = at;
  let end = at + marker.text.length + (marker.begin ? 6 : 0);
  if (marker.begin) {
    if (buffer[start - 1] === 0x20 && buffer[start - 2] === dash) start--;
    while (start > 0 && buffer[start - 1] === dash && at - start < 6) start--;
    if (buffer[end] === 0x20 && buffer[end + 1] === dash) end++;
    for (let dashes = 0; end < length && buffer[end] === dash && dashes < 5; dashes++) end++;
  }
  const rest = buffer.toString('latin1', end, Math.min(length, end + blockWindow));
  const bodyLength = marker.begin ? bodyEnd(rest, marker) : puttyEnd(rest);
  return {
    marker,
    offset: start,
    length: end - start,
    blockLength: end - start + Math.max(0, bodyLength),
    body: bodyLength > 0,
    quoted: /^(?:\\+[nr])*["'`]/.test(rest),
  };
}

/**
 * What may stand between the lines of a key: line ends (also written as `\n`), and what code or YAML puts around the
 * lines: blanks, quotes, `+`, `#`, `*`, `>`, `|`, `,`, `;`, `.`, brackets.
 */
const between = String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;
/** Attributes before the key: `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`. */
const attribute = String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;
const bodyPattern = new RegExp(`^${between}*(?:${attribute}${between}*){0,8}([A-Za-z0-9+/=]{24,})`);
/** The comment within an OpenVPN static key stands behind its header; the key is in hex. */
const openVpnPattern = /^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;

/** Where the key behind a header ends, relative to the header's end; -1 if no key follows. */
function bodyEnd(rest: string, marker: KeyMarker): number {
  const match = bodyPattern.exec(rest) ?? openVpnPattern.exec(rest);
  const line = match?.[1] ?? '';
  if (!match || !looksRandom(line)) return -1;
  const footer = `END ${marker.text}`;
  const end = rest.indexOf(footer);
  if (end < 0) return match[0].length;
  return end + footer.length + /^ ?-{0,5}/.exec(rest.slice(end + footer.length, end + footer.length + 6))![0].length;
}

/** Generated characters have digits and both cases among them; hex has digits and one case. */
function looksRandom(line: string): boolean {
  if (!/\d/.test(line) || !/[A-Za-z]/.test(line)) return false;
  return new Set(line).size >= 9;
}

/** Where a PuTTY key ends, relative to its marker's end; -1 if no key follows. */
function puttyEnd(rest: string): number {
  const match = /^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(rest);
  return match ? match[0].length : -1;
}
