import type { Rig } from './rig.ts';

/** Something that goes wrong on demand. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How often; default once. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Milliseconds. */
  readonly delay?: number;
  /** The connection is cut; with `done` only after the work was done. */
  readonly cut?: 'before' | 'done';
  /** Of the body that was sent, parsed. */
  readonly when?: (body: unknown) => boolean;
}

/** The faults that are still to happen. */
export class Faults {
  readonly #faults: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** The one that this request meets; it is used up thereby. */
  take(method: string, path: string, body: unknown): Fault | undefined {
    const met = this.#faults.find(
      ({ fault, left }) =>
        left > 0 &&
        fault.path.test(path) &&
        (fault.method ?? method) === method &&
        (fault.when === undefined || fault.when(body)),
    );
    if (met) met.left--;
    return met?.fault;
  }
}

/** The same fault, where notes and summary are posted to one address: only for bodies of that kind. */
export function narrow(fault: Fault, { paths }: Pick<Rig, 'paths'>, isNote: (body: unknown) => boolean): Fault {
  if (fault.path !== paths.notes && fault.path !== paths.summary) return fault;
  const wanted = fault.path === paths.notes;
  return { ...fault, when: (body) => isNote(body) === wanted && (fault.when?.(body) ?? true) };
}
