import { Buffer } from './node';

// What is wrong is for JavaScript to say.

export function failBehindValue(_b: Buffer, _at: i32, _end: i32): i32 {
  return -1;
}

export function failAfterValue(_b: Buffer, _at: i32, _end: i32, _inObject: bool): i32 {
  return -1;
}

export function failBeforeColon(_b: Buffer, _at: i32, _end: i32): i32 {
  return -1;
}

export function failAtComment(_b: Buffer, _at: i32, _end: i32): i32 {
  return -1;
}

export function unclosedComment(_start: i32): i32 {
  return -1;
}

export function failAtEscape(_start: i32, _c: i32): i32 {
  return -1;
}

export function failAtHex(_start: i32): i32 {
  return -1;
}

export function failAtZero(_start: i32, _end: i32): i32 {
  return -1;
}

export function failAtDigit(_start: i32, _end: i32, _where: string): i32 {
  return -1;
}

export function failAtEnd(_b: Buffer, _end: i32, _opening: i32): i32 {
  return -1;
}

export function failAtKey(_b: Buffer, _at: i32, _end: i32, _afterComma: bool): i32 {
  return -1;
}

export function failAtValue(_b: Buffer, _at: i32, _end: i32): i32 {
  return -1;
}

export function failAtControl(_start: i32, _at: i32, _c: i32): i32 {
  return -1;
}

export function unclosedString(_start: i32, _end: i32): i32 {
  return -1;
}
