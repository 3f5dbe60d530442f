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

@unmanaged
export class Uint16s {
  @inline
  @operator('[]')
  get(at: i32): i32 {
    return load<u16>(changetype<usize>(this) + ((<usize>at) << 1));
  }
}

/** Numbers in the memory of the module, and before them how many they are, if they were made here. */
@unmanaged
export class Int32s {
  @inline
  static alloc(length: i32): Int32s {
    const at = heap.alloc(16 + ((<usize>length) << 2));
    store<i32>(at, length);
    return changetype<Int32s>(at + 16);
  }

  @inline
  get length(): i32 {
    return load<i32>(changetype<usize>(this) - 16);
  }

  @inline
  @operator('[]')
  get(at: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>at) << 2));
  }

  @inline
  @operator('[]=')
  set(at: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>at) << 2), value);
  }
}

@inline
export function imul(one: i32, other: i32): i32 {
  return one * other;
}
