import { useEffect, useState } from "react";

const HALF_A_MINUTE = 30_000;

/** The present moment (milliseconds), kept current enough for words such as "5 menit lagi". */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
