import { useState } from "react";

/** What was done, in a sentence; or a sentence that is still being found. */
export type Sentence = string | Promise<string>;

/** The sentence that stands above the table. The same words said again are a turn of their own, and are heard again. */
export interface Said {
  words: string;
  turn: number;
}

/** Speaks sentences in the order of what was done: one that is found late stays unsaid once something else was done. */
export function inTurn(speak: (said: Said) => void): (sentence: Sentence) => Promise<void> {
  let last = 0;
  return async (sentence) => {
    const turn = ++last;
    // What is known is said at once.
    const words = typeof sentence === "string" ? sentence : await sentence;
    if (turn === last) speak({ words, turn });
  };
}

/** Says what was done last. */
export function useSaid(): [said: Said, say: (sentence: Sentence) => void] {
  const [said, setSaid] = useState<Said>({ words: "", turn: 0 });
  const [say] = useState(() => {
    const speak = inTurn(setSaid);
    return (sentence: Sentence): void => void speak(sentence);
  });
  return [said, say];
}
