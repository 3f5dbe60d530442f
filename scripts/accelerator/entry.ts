import { findWords as find } from '../../src/lib/find-words';
import { acceptJson as json } from '../../src/modules/checks/syntax/json-reader';
import { acceptXml as xml } from '../../src/modules/checks/syntax/xml-acceptor';
import { acceptYaml as yaml } from '../../src/modules/checks/syntax/yaml-acceptor';
import { textFacts as facts } from '../../src/pipeline/check/text-facts';
import { Buffer, Int32s, Uint16s } from './node';
import { sha1 as digestOf } from './sha1';

/** Where so many bytes may stand. Room that was given is not taken back. */
export function allocate(size: i32): usize {
  return heap.alloc(size);
}

export function textFacts(at: usize, length: i32): i32 {
  return facts(changetype<Buffer>(at), length);
}

export function acceptJson(at: usize, length: i32, isCommented: bool): i32 {
  return json(changetype<Buffer>(at), length, isCommented);
}

export function acceptXml(at: usize, length: i32): i32 {
  return xml(changetype<Buffer>(at), length);
}

export function acceptYaml(at: usize, length: i32): i32 {
  return yaml(changetype<Buffer>(at), length);
}

export function findWords(
  at: usize,
  from: i32,
  length: i32,
  step: i32,
  groups: usize,
  words: usize,
  hits: usize,
): i32 {
  return find(
    changetype<Buffer>(at),
    from,
    length,
    step,
    changetype<Uint16s>(groups),
    changetype<Int32s>(words),
    changetype<Int32s>(hits),
  );
}

export function sha1(at: usize, length: i32, digest: usize): void {
  digestOf(at, length, digest);
}
