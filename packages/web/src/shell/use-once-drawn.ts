import { startTransition, useEffect, useState } from "react";

/** Long enough for the change itself to be drawn, and for somebody who writes on to be let write. */
const PAUSE_MS = 80;

/** A value as it was when it last stood still: for whatever takes time, and need not be seen with the change itself. */
export function useOnceDrawn<Value>(value: Value): Value {
  const [still, setStill] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setStill(() => value)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return still;
}
