/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '939dd0e897a9ab8a136c415d34ff2798f9a3c9ab4fa91fed330324956872c0d1';
