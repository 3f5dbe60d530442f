/** One flag, as data: parsing, help and the reference are made from it. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  /** May be given several times. */
  readonly multiple?: true;
  /** How its value is called in the help; absent for switches. */
  readonly value?: string;
  /** May stand without a value, which is then empty. */
  readonly optionalValue?: true;
  readonly summary: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** The values of the flags that were given. */
export type FlagValues<F extends Flags> = {
  readonly [K in keyof F]?: F[K]['type'] extends 'boolean'
    ? boolean
    : F[K] extends { multiple: true }
      ? readonly string[]
      : string;
};

/** One command: a file of this shelf. */
export interface Command<F extends Flags = Flags> {
  /** The name of its file. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What may stand behind the name, such as `[paths…]`. */
  readonly usage: string;
  /** A few more sentences, with what the exit codes mean here if they differ. */
  readonly description: string;
  readonly flags: F;
  /** Returns the exit code. */
  run(flags: FlagValues<F>, positionals: readonly string[]): Promise<number>;
}

/** Gives `run` the types of its flags. */
export function command<const F extends Flags>(definition: Command<F>): Command {
  return definition as unknown as Command;
}
