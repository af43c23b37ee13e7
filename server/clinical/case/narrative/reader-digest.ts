/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '65c31f6132546fe50d8d6b641e93f49f12720c0d50d15aae2aaf10c2712f2033';
