import { useCallback, useRef, useState } from "react";

/** What was done, in a sentence; or a sentence that is still being found. */
export type Sentence = string | Promise<string>;

/** The sentence that stands above the table. The same words said again are a turn of their own, and are heard again. */
export interface Said {
  words: string;
  turn: number;
}

/** Says what was done last. A sentence that is found late stays unsaid once something else was done. */
export function useSaid(): [said: Said, say: (sentence: Sentence) => void] {
  const [said, setSaid] = useState<Said>({ words: "", turn: 0 });
  const turns = useRef(0);
  const say = useCallback((sentence: Sentence): void => {
    const turn = ++turns.current;
    const speak = (words: string): void => {
      if (turn === turns.current) setSaid({ words, turn });
    };
    if (typeof sentence === "string") speak(sentence);
    else void sentence.then(speak);
  }, []);
  return [said, say];
}
