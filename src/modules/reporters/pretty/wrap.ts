import { textWidth } from '../../../lib/visible.ts';

/**
 * Breaks a text between words into lines of `room` columns; the tail comes last, after two blanks, and is never torn. A
 * word longer than the room stays whole, so that it can be copied.
 */
export function wrap(text: string, tail: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of [...text.split(' '), ...(tail === '' ? [] : [` ${tail}`])]) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word.trimStart();
    }
  }
  return [...lines, line];
}
