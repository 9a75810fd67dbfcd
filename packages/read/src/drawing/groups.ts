/** Things, counted from 0, that are put together two by two until each belongs to one group. */
export class Groups {
  readonly #above = new Map<number, number>();

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.#above.set(b, a);
  }

  /** The thing that stands for the whole group. */
  of(thing: number): number {
    let top = thing;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above;
    if (top !== thing) this.#above.set(thing, top);
    return top;
  }
}
