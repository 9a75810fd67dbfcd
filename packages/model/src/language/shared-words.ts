/** The share of words that two texts have in common, counted on both sides: 0 for none, 1 where all are the same. Typing errors in long words are passed over. */
export function shareOfWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const at = left.findIndex((other) => other === word || nearly(word, other));
    if (at >= 0) common += left.splice(at, 1).length;
  }
  return (2 * common) / (a.length + b.length);
}

/** Whether two long words differ by one letter: typed wrong, left out, put in. */
function nearly(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number): string => text.slice(from);
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i);
}
