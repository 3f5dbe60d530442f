/** The package stands here alone, so that it is a chunk of its own. */
export { createTwoFilesPatch, structuredPatch } from 'diff';
