import { isNativeError } from 'node:util/types';

/** What the operating system refuses: not the user's mistake, and not a bug. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return isNativeError(error) && 'code' in error && 'syscall' in error && !String(error.code).startsWith('ERR_');
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; nothing was replaced',
  EDQUOT: 'the disk quota is used up; nothing was replaced',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EMFILE: 'too many files are open',
};

/** What happened and where, as a sentence. */
export function describeSystemError(error: NodeJS.ErrnoException): string {
  const reason = reasons[error.code ?? ''] ?? error.message;
  return error.path === undefined ? reason : `${error.path}: ${reason}`;
}
