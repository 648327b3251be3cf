/** An author's mistake that only shows while a run is stepped: names the place in the document and what to mend. */
export class ScenarioError extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.name = 'ScenarioError';
    this.path = path;
  }
}

/** For the end of a switch over a union: the compiler proves that it is never reached. */
export function assertNever(value: never, what: string): never {
  throw new Error(`unhandled ${what}: ${JSON.stringify(value)}`);
}
