/**
 * Which character of a page's canonical text each character that PDF.js shows is. The two are read by different programs: they part
 * and join words, hyphenate, write ligatures and order columns differently. Compared is therefore only what remains of both without
 * spaces, hyphens, case and accents; a run of it is looked up wherever it stands, so that the order of columns does not matter.
 */
const IGNORED = /[\s\p{Pd}\u00ad\u200b\p{M}]/u;
const SEEDS = [16, 10, 6];
const RESYNC = 6;
const LOOK_AHEAD = 400;

type Squeezed = { letters: string; from: number[] };

function squeeze(text: string): Squeezed {
  const from: number[] = [];
  let letters = "";
  for (let index = 0; index < text.length; index++) {
    for (const letter of text.charAt(index).normalize("NFKD").toLowerCase()) {
      if (IGNORED.test(letter)) continue;
      const folded = /[‘’‚′]/.test(letter) ? "'" : /[“”„″]/.test(letter) ? '"' : letter;
      letters += folded;
      for (let unit = 0; unit < folded.length; unit++) from.push(index);
    }
  }
  return { letters, from };
}

/** For each UTF-16 unit of `shown`, the unit of `text` that it is, or -1. */
export function align(shown: string, text: string): Int32Array {
  const a = squeeze(shown);
  const b = squeeze(text);
  const found = new Int32Array(a.letters.length).fill(-1);
  const taken = new Uint8Array(b.letters.length);
  for (const seed of SEEDS) matchRuns(a.letters, b.letters, seed, found, taken);
  fillGaps(a.letters, b.letters, found, taken);
  const map = new Int32Array(shown.length).fill(-1);
  found.forEach((at, index) => {
    const unit = a.from[index] as number;
    if (at >= 0 && map[unit] === -1) map[unit] = b.from[at] as number;
  });
  return map;
}

function seedsOf(letters: string, length: number, taken: Uint8Array): Map<string, number[]> {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + length <= letters.length; at++) {
    if (taken[at]) continue;
    const seed = letters.slice(at, at + length);
    const places = seeds.get(seed);
    if (places) places.push(at);
    else seeds.set(seed, [at]);
  }
  return seeds;
}

/** Looks each unmatched stretch up by its first letters and follows it as far as both agree, over single odd letters too. */
function matchRuns(a: string, b: string, length: number, found: Int32Array, taken: Uint8Array): void {
  const seeds = seedsOf(b, length, taken);
  let expected = 0;
  for (let at = 0; at + length <= a.length; ) {
    if (found[at] !== -1) {
      expected = (found[at] as number) + 1;
      at++;
      continue;
    }
    const places = seeds.get(a.slice(at, at + length))?.filter((place) => !taken[place]);
    if (!places?.length) {
      at++;
      continue;
    }
    at = follow(a, b, at, bestOf(places, a, b, at, expected), found, taken);
    expected = (found[at - 1] as number) + 1;
  }
}

/** Where most letters agree, as passages of a report are alike for a while; of equal ones the place that comes next. */
function bestOf(places: number[], a: string, b: string, at: number, expected: number): number {
  let best = places[0] as number;
  let longest = 0;
  for (const place of places) {
    let length = 0;
    while (length < LOOK_AHEAD && at + length < a.length && a[at + length] === b[place + length]) length++;
    if (length > longest || (length === longest && Math.abs(place - expected) < Math.abs(best - expected))) {
      best = place;
      longest = length;
    }
  }
  return best;
}

function follow(a: string, b: string, fromA: number, fromB: number, found: Int32Array, taken: Uint8Array): number {
  let i = fromA;
  let j = fromB;
  let after = i;
  while (i < a.length && j < b.length) {
    if (found[i] === -1 && !taken[j] && a[i] === b[j]) {
      found[i++] = j;
      taken[j++] = 1;
      after = i;
      continue;
    }
    const step = resync(a, b, i, j);
    if (!step) break;
    i += step[0];
    j += step[1];
  }
  return after;
}

/** The fewest letters to leave out of either so that both go on alike. */
function resync(a: string, b: string, i: number, j: number): [number, number] | null {
  for (let sum = 1; sum <= RESYNC; sum++) {
    for (let inA = 0; inA <= sum; inA++) {
      const next = a.slice(i + inA, i + inA + RESYNC);
      if (next.length === RESYNC && b.startsWith(next, j + sum - inA)) return [inA, sum - inA];
    }
  }
  return null;
}

/** Short rests between two matched neighbours, where as many letters are missing on both sides. */
function fillGaps(a: string, b: string, found: Int32Array, taken: Uint8Array): void {
  for (let i = 0; i < a.length; i++) {
    if (found[i] !== -1) continue;
    let end = i;
    while (end < a.length && found[end] === -1) end++;
    const before = i ? (found[i - 1] as number) + 1 : 0;
    const after = end < a.length ? (found[end] as number) : b.length;
    if (after - before === end - i) {
      for (let k = i; k < end; k++) {
        if (a[k] !== b[before + k - i] || taken[before + k - i]) continue;
        found[k] = before + k - i;
      }
    }
    i = end;
  }
}
