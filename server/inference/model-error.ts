export type ModelErrorCode =
  | 'file-missing'
  | 'not-json'
  | 'bad-field'
  | 'digest-mismatch'
  | 'unreadable-onnx'
  | 'external-data'
  | 'feature-order'
  | 'unknown-feature'
  | 'graph-mismatch';

/** A model that must not be served. The message names the file, the field and what to do. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly file: string;
  readonly field: string | undefined;

  constructor(code: ModelErrorCode, at: { file: string; field?: string }, says: string) {
    super(`${at.file}${at.field ? `: ${at.field}` : ''}: ${says}`);
    this.name = 'ModelError';
    this.code = code;
    this.file = at.file;
    this.field = at.field;
  }
}
