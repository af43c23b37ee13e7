/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = 'f864033bea9ca3399ab0db479b97e06f1cbf918a830d4d7184d54da7f766b128';
