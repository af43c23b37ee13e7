// FIPS 180-4. Floor 0 runs in the browser as in Node, so the digest of its own rules cannot come from either's crypto.

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);

const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Lower-case hex of the text's UTF-8 bytes. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = Int32Array.from(start);
  const words = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    expand(words, bytes, block);
    compress(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A one bit, zeros, and the length in bits. */
function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

/** The 64 words of one block. */
function expand(words: Int32Array, bytes: Uint8Array, block: number): void {
  const view = new DataView(bytes.buffer, block, 64);
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(index * 4);
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15] as number;
    const late = words[index - 2] as number;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] as number) + s0 + (words[index - 7] as number) + s1;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[index] as number) + (words[index] as number)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  state.set([a, b, c, d, e, f, g, h].map((word, index) => word + (state[index] as number)));
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[at++] = more === 0 ? point : ((0xff << (7 - more)) & 0xff) | (point >> (6 * more));
    for (let rest = more - 1; rest >= 0; rest--) bytes[at++] = 0x80 | ((point >> (6 * rest)) & 63);
  }
  return bytes.subarray(0, at);
}
