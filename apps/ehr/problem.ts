/** A request of the demo API that cannot be fulfilled, in words for whoever asked. */
export class Problem extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
