/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '4184bf711f00e69e7ce89bfec7e08fbb11941d77918bb9f523059940a70c1044';
