import { KeyStack } from '../../src/modules/checks/syntax/unique-keys';
import { Buffer } from './node';

// Names with escapes, and names that may be equal, are left to JavaScript.

export function pushEscaped(_b: Buffer, _keys: KeyStack, _start: i32, _end: i32): bool {
  return false;
}

export function repeatsName(_b: Buffer, _keys: KeyStack, _base: i32): bool {
  return true;
}
