/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '6c80e82346db3ac76df995b7242f2dcfda953e5dfd3ee5a4bff02f64ab3b959f';
