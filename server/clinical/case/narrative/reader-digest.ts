/** SHA-256 over the other files of this folder: which reader read a text. Tests keep it true; the ledger's version digest rests on it. */
export const readerDigest = 'bd56fb1e9e412d34ce49cd825dbf2c4570b9961b4478154401a054e588f7bdc2';
