/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = '5807aefc5778c9ccae76d3ec7db6a27f98234bdce1236972c560a698ddf01a67';
