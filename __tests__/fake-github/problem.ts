const documentation = 'https://docs.github.com/rest';

/** An answer that is an error, thrown by whoever finds it. */
export class Problem extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    message: string,
    { errors, headers = {} }: { errors?: readonly unknown[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = { message, ...(errors && { errors }), documentation_url: documentation, status: String(status) };
  }
}

export const notFound = (): Problem => new Problem(404, 'Not Found');

export const forbidden = (): Problem => new Problem(403, 'Resource not accessible by integration');

/** As reviews are refused: the errors are sentences. */
export const unprocessable = (...errors: readonly string[]): Problem =>
  new Problem(422, 'Unprocessable Entity', { errors });

/** As most other things are refused. */
export const invalid = (resource: string, field: string, message: string, code = 'custom'): Problem =>
  new Problem(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });
