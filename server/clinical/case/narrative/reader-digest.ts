/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = 'f6a1fe3a52427c92bf35c29563b8077c7d09f5381a0a1c6ad3f6f5661032a628';
