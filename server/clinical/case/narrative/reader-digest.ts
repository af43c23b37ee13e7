/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '09e3a666cbef4a66e67f5ec899c771917ca2e757a4b0f7d0ae0d90e76f342bd4';
