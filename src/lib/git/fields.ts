/** The fields of what git prints with `-z`: each ends with a NUL, and the last one also with the end of the output. */
export class Fields {
  readonly #output: Buffer;
  /** Where the next field begins. */
  at = 0;

  constructor(output: Buffer) {
    this.#output = output;
  }

  next(): Buffer {
    const nul = this.#output.indexOf(0, this.at);
    const end = nul < 0 ? this.#output.length : nul;
    const field = this.#output.subarray(this.at, end);
    this.at = end + 1;
    return field;
  }

  isDone(): boolean {
    return this.at >= this.#output.length;
  }
}
