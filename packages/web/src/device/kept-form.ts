import { useCallback, useState } from "react";

const PREFIX = "alur.form.";

function recall<Fields extends object>(name: string, empty: Fields): Fields {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? empty : { ...empty, ...(JSON.parse(text) as Partial<Fields>) };
  } catch {
    return empty;
  }
}

/** A form whose fields outlive a reload, a lost session and the way to the sign-in page and back; `done` forgets them. Never for passwords. */
export function useKeptForm<Fields extends object>(
  name: string,
  empty: Fields,
): { fields: Fields; change: (changed: Partial<Fields>) => void; done: () => void } {
  const [fields, setFields] = useState(() => recall(name, empty));
  const change = useCallback(
    (changed: Partial<Fields>) => {
      setFields((before) => {
        const after = { ...before, ...changed };
        try {
          sessionStorage.setItem(PREFIX + name, JSON.stringify(after));
        } catch {
          // No room: the fields stay on the screen, which is what a person expects of a form.
        }
        return after;
      });
    },
    [name],
  );
  const done = useCallback(() => {
    sessionStorage.removeItem(PREFIX + name);
    setFields(empty);
  }, [name, empty]);
  return { fields, change, done };
}
