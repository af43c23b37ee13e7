/** Exact 95 % interval of a share: Clopper & Pearson, Biometrika 1934;26:404-13, by bisection on the binomial tail. */
export function clopperPearson(part: number, whole: number, level = 0.95): [number, number] {
  const tail = (1 - level) / 2;
  const low = part === 0 ? 0 : root((share) => atLeast(part, whole, share) - tail);
  const high = part === whole ? 1 : root((share) => tail - atMost(part, whole, share));
  return [low, high];
}

/** Where a rising function is 0 between 0 and 1. */
function root(rising: (share: number) => number): number {
  let [below, above] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (below + above) / 2;
    if (rising(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

const atMost = (part: number, whole: number, share: number): number => sum(0, part, whole, share);
const atLeast = (part: number, whole: number, share: number): number => sum(part, whole, whole, share);

function sum(from: number, to: number, whole: number, share: number): number {
  let logChoose = 0;
  let total = 0;
  for (let k = 0; k <= to; k++) {
    if (k > 0) logChoose += Math.log((whole - k + 1) / k);
    if (k >= from) total += Math.exp(logChoose + times(k, Math.log(share)) + times(whole - k, Math.log1p(-share)));
  }
  return total;
}

const times = (count: number, log: number): number => (count === 0 ? 0 : count * log);
