import type { OperationOutcome } from '@medplum/fhirtypes';

/** An error a caller may read: status, FHIR issue code, and words that name the field and the fix. Never chart text, tokens or paths. */
export class Refusal extends Error {
  readonly status: number;
  readonly issue: string;
  readonly expression: string | undefined;
  constructor(status: number, issue: string, message: string, expression?: string) {
    super(message);
    this.status = status;
    this.issue = issue;
    this.expression = expression;
  }
}

export const badRequest = (field: string, message: string) =>
  new Refusal(400, 'invalid', `${field}: ${message}`, field);
export const notFound = (what: string) => new Refusal(404, 'not-found', `${what} not found.`);
/** 401 says nothing of why (interop.md, Client JWT). */
export const unauthorised = () => new Refusal(401, 'login', 'Not authorised.');
export const forbidden = (why: string) => new Refusal(403, 'forbidden', why);
export const unavailable = (what: string) =>
  new Refusal(503, 'transient', `${what} is not available. Try again; nothing was recorded.`);

export function operationOutcome(error: Refusal): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'error',
        code: error.issue as OperationOutcome['issue'][number]['code'],
        diagnostics: error.message,
        ...(error.expression === undefined ? {} : { expression: [error.expression] }),
      },
    ],
  };
}
