/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '0a9fe39596cb8e42c8f9059f1ac60a4edcac3e2fd836e647097ed87e4ad11498';
