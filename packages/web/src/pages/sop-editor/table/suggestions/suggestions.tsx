import type { ReactNode } from "react";
import { useWords } from "../../../../messages/language.tsx";
import { Heard } from "../../../../shell/heard.tsx";
import styles from "../table.module.css";
import type { Offered } from "./use-suggestions.ts";

/** What is offered below a field: chosen with the arrow keys and Enter, or with a click. */
export function Suggestions({ id, items, active, choose }: Offered): ReactNode {
  const { table } = useWords();
  if (items.length === 0) return null;
  return (
    <>
      <div id={id} role="listbox" aria-label={table.suggestions} className={styles.suggestions}>
        {items.map((item, i) => (
          <div
            key={item}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => {
              // The field keeps the focus.
              event.preventDefault();
              choose(item);
            }}
          >
            {item}
          </div>
        ))}
      </div>
      <Heard>
        <span role="status">{table.suggested(items.length)}</span>
      </Heard>
    </>
  );
}
