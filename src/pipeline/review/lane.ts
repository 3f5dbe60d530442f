import { FileType, fileTypes } from '../../domain/file-type.ts';
import type { ReviewHunk } from '../../domain/review.ts';

const lightTypes = FileType.test | FileType.fixture | FileType.markdown;
const testName =
  /(?:[._-](?:test|tests|spec|e2e|stories|bench)\.\w+|(?:^|\/)test_[^/]*\.py|[a-z](?:Tests?|IT|Spec)\.\w+)$/;
const prose = /(?:\.(?:rst|adoc|txt|po|pot)|(?:^|\/)(?:changelog|licen[cs]e|authors|codeowners)[^/]*)$/i;

/** Tests and docs are `light`: only what is plainly wrong with them is worth a remark. */
export function laneOf(path: string): ReviewHunk['lane'] {
  return (fileTypes(path) & lightTypes) !== 0 || testName.test(path) || prose.test(path) ? 'light' : 'code';
}
