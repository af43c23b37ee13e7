/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = 'a53d1bad6865ae0dd3b057a8a42c9c12cb2626d071451891e2f6ca61307d2c52';
