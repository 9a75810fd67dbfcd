type Method = (this: unknown, ...args: unknown[]) => unknown;
type Wrap = (original: Method, add: (work: number) => void) => Method;

/**
 * How much work a piece of the program does, the same on every machine: how many things JavaScript's own methods look at in lists, and how many letters in
 * texts, while it runs. Loops that count by themselves stay unseen; searches of lists and texts are seen.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const add = (more: number) => {
    work += more;
  };
  const restore: (() => void)[] = [];
  for (let i = 0; i < watched.length; i++) {
    const { owner, name, wrap } = watched[i] as Watched;
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (typeof original?.value !== "function") throw new Error(`No method ${String(name)} to count.`);
    Object.defineProperty(owner, name, { ...original, value: wrap(original.value as Method, add) });
    restore.push(() => Object.defineProperty(owner, name, original));
  }
  try {
    run();
  } finally {
    for (let i = 0; i < restore.length; i++) restore[i]?.();
  }
  return work;
}

/** Looks at one thing for each time it calls back. */
const callingBack: Wrap = (original, add) =>
  function counted(first, ...others) {
    if (typeof first !== "function") return original.call(this, first, ...others);
    const callback = first as Method;
    const counting: Method = function each(a, b, c, d) {
      add(1);
      return callback.call(this, a, b, c, d);
    };
    return original.call(this, counting, ...others);
  };

/** Looks at everything. */
const wholeLength: Wrap = (original, add) =>
  function counted(...args) {
    add((this as { length: number }).length);
    return original.apply(this, args);
  };

/** Looks as far as what it finds; nothing found is everything looked at. */
const upToFind: Wrap = (original, add) =>
  function counted(wanted, from) {
    const at = Array.isArray(this) ? indexOf.call(this, wanted) : indexInText.call(String(this), String(wanted));
    add(at < 0 ? (this as { length: number }).length : at + 1);
    return original.call(this, wanted, from);
  };
const indexOf = Array.prototype.indexOf;
const indexInText = String.prototype.indexOf;

const stepByStep: Wrap = (original, add) =>
  function counted(...args) {
    const iterator = original.apply(this, args) as Iterator<unknown>;
    return {
      next() {
        add(1);
        return iterator.next();
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  };

/** Reads from where it stands to the end of its match. */
const readingOn: Wrap = (original, add) =>
  function counted(text) {
    const pattern = this as RegExp;
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const found = original.call(pattern, text) as RegExpExecArray | null;
    const end = found ? found.index + found[0].length : pattern.sticky ? from + 1 : String(text).length;
    add(1 + Math.max(0, end - from));
    return found;
  };

interface Watched {
  owner: object;
  name: string | symbol;
  wrap: Wrap;
}

const on = (owner: object, wrap: Wrap, names: readonly (string | symbol)[]): Watched[] =>
  names.map((name) => ({ owner, name, wrap }));

const watched: readonly Watched[] = [
  ...on(Array.prototype, callingBack, ["map", "flatMap", "filter", "find", "findIndex", "findLast", "some", "every"]),
  ...on(Array.prototype, callingBack, ["reduce", "forEach", "sort", "toSorted"]),
  ...on(Array.prototype, wholeLength, ["join", "concat", "with", "shift", "splice", "toReversed"]),
  ...on(Array.prototype, upToFind, ["includes", "indexOf"]),
  ...on(Array.prototype, stepByStep, [Symbol.iterator]),
  ...on(Map.prototype, stepByStep, ["keys", "values", "entries", Symbol.iterator]),
  ...on(Set.prototype, stepByStep, ["values", Symbol.iterator]),
  ...on(String.prototype, wholeLength, ["toLowerCase", "normalize", "trim", "replaceAll"]),
  ...on(String.prototype, upToFind, ["includes"]),
  ...on(RegExp.prototype, readingOn, ["exec"]),
];
