/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '8282ca852fd2ec04d081452c9c42520918fa228431a1fc140b53916ee775929c';
