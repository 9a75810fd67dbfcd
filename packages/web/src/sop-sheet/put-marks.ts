/**
 * Puts the marks of a drawing into its <svg>, one element each, in their order. Those that stand there already, by `stand`, stay as they are: a browser draws anew
 * only what is another.
 */
export function putMarks(svg: Element, stand: readonly string[], marks: readonly string[]): void {
  const standing = Map.groupBy([...svg.children], (_, i) => stand[i] ?? "");
  const kept = marks.map((mark) => standing.get(mark)?.shift());
  const fresh = drawn(
    svg,
    marks.filter((_, i) => !kept[i]),
  );
  for (const gone of [...standing.values()].flat()) gone.remove();
  let at = svg.firstElementChild;
  for (const mark of kept) {
    const wanted = mark ?? fresh.shift();
    if (wanted === at) at = at?.nextElementSibling ?? null;
    else if (wanted) svg.insertBefore(wanted, at);
  }
}

/** The elements of some marks, not yet in the drawing. */
function drawn(svg: Element, marks: readonly string[]): Element[] {
  const aside = svg.cloneNode(false) as Element;
  aside.innerHTML = marks.join("");
  return [...aside.children];
}
