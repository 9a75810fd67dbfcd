import { useDeferredValue, useEffect, useId, useState, type KeyboardEvent } from "react";
import { useMender } from "../../mending-context.ts";
import type { TextField } from "../../mends.ts";
import type * as known from "./known-words.ts";

/** What is offered below a field, and how its keys and its words for screen readers are bound to it. */
export interface Offered {
  id: string;
  items: readonly string[];
  active: number;
  choose: (item: string) => void;
}

interface Suggesting extends Offered {
  /** True when the key was meant for the list. */
  onKeyDown: (event: KeyboardEvent) => boolean;
  field: {
    "aria-autocomplete"?: "list";
    "aria-controls"?: string;
    "aria-activedescendant"?: string;
  };
}

/** The last line of a list is the one that is being written; of other fields everything is. */
function lineOf(typed: string, list: boolean): string {
  return list ? (typed.split("\n").at(-1) ?? "") : typed;
}

/** What other rows, and other SOPs on this device, say in this column. What they say is fetched with the first letter that is typed. */
export function useSuggestions(
  field: TextField,
  typed: string,
  list: boolean,
  onType: (typed: string) => void,
): Suggesting {
  const id = useId();
  const { now } = useMender();
  const [words, setWords] = useState<typeof known>();
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState<string>();
  const [first] = useState(typed);
  const wanted = field !== "number" && field !== "activity" && field !== "remarks";
  useEffect(() => {
    let current = true;
    if (wanted) void import("./known-words.ts").then((module) => current && setWords(module));
    return () => {
      current = false;
    };
  }, [wanted]);
  const line = useDeferredValue(lineOf(typed, list));
  // A cell that is only looked at, with something in it, is not offered anything.
  const asked = wanted && words && closed !== typed && (typed !== first || line.trim() === "");
  const items = asked ? words.suggest(now(), field, line) : [];
  const choose = (item: string): void => {
    const next = list ? [...typed.split("\n").slice(0, -1), item].join("\n") : item;
    setClosed(next);
    setActive(-1);
    onType(next);
  };
  const chosen = items[active];
  return {
    id,
    items,
    active,
    choose,
    onKeyDown: ({ key, shiftKey, altKey }) => {
      if (items.length === 0) return false;
      if (key === "ArrowDown" || key === "ArrowUp") {
        setActive(
          (before) =>
            (before + (key === "ArrowDown" ? 1 : items.length) + (before < 0 && key === "ArrowUp" ? 1 : 0)) %
            items.length,
        );
        return true;
      }
      if (key === "Enter" && !shiftKey && !altKey && chosen !== undefined) {
        choose(chosen);
        return true;
      }
      if (key === "Escape" && chosen !== undefined) {
        setClosed(typed);
        setActive(-1);
        return true;
      }
      return false;
    },
    field:
      items.length === 0
        ? {}
        : {
            "aria-autocomplete": "list",
            "aria-controls": id,
            ...(chosen === undefined ? {} : { "aria-activedescendant": `${id}-${active}` }),
          },
  };
}
