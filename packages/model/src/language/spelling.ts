/** How many letters must be added, dropped, changed or swapped to turn one word into the other; more than `most` is not counted further. */
export function lettersApart(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || !shareLetters(a, b, most)) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}

/** Whether no more than so many letters of each word are missing from the other: most words are told apart by that alone. */
function shareLetters(a: string, b: string, most: number): boolean {
  const [ofA, ofB] = [letterSet(a), letterSet(b)];
  return bits(ofA & ~ofB) <= most && bits(ofB & ~ofA) <= most;
}

/** One bit for each letter; letters far apart in the alphabet of all scripts may share one. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}

// "Loket12" is not "Loket13"; a single digit may be a letter that a scanner misread.
const numbered = /\d{2}/;

/** Whether two words are the same but for damage: one letter in a word of five or more, two in a word of nine or more. Short words and numbers must be equal. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || numbered.test(a) || numbered.test(b)) return false;
  const most = shorter >= 9 ? 2 : 1;
  return lettersApart(a, b, most) <= most;
}
