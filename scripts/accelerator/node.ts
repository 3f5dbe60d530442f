// What the sources know of Node and JavaScript.

/** Bytes in the memory of the module. */
@unmanaged
export class Buffer {
  /** They are 0: no memory is given twice. */
  @inline
  static alloc(size: i32): Buffer {
    return changetype<Buffer>(heap.alloc(size));
  }

  @inline
  @operator('[]')
  get(at: i32): i32 {
    return load<u8>(changetype<usize>(this) + at);
  }

  @inline
  @operator('[]=')
  set(at: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + at, value);
  }
}

/** Numbers in the memory of the module. */
@unmanaged
export class Int32s {
  readonly length: i32;

  @inline
  static alloc(length: i32): Int32s {
    const array = heap.alloc(16 + ((<usize>length) << 2));
    store<i32>(array, length);
    return changetype<Int32s>(array);
  }

  @inline
  @operator('[]')
  get(at: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>at) << 2), 16);
  }

  @inline
  @operator('[]=')
  set(at: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>at) << 2), value, 16);
  }
}

@inline
export function imul(one: i32, other: i32): i32 {
  return one * other;
}
