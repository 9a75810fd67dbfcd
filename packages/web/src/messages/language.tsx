import type { Language, Message } from "@alur/model";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { keepChoice, recallChoice } from "../device/choice.ts";
import { broughtWords } from "./brought.ts";
import type { Messages } from "./id.ts";

interface Speech {
  language: Language;
  words: Messages;
  choose: (language: Language) => void;
}

const SpeechContext = createContext<Speech>({ language: "id", words: broughtWords, choose: () => undefined });
const CHOSEN = "alur.language";

/** English is fetched only when somebody asks for it: nearly nobody does, and a phone pays for every byte. */
async function wordsOf(language: Language): Promise<Messages> {
  return language === "id" ? broughtWords : (await import("./en.ts")).en;
}

/** Lets everything below speak the language that the person chose last on this device. */
export function LanguageProvider({ children }: { children: ReactNode }): ReactNode {
  const [speech, setSpeech] = useState<{ language: Language; words: Messages }>({
    language: "id",
    words: broughtWords,
  });
  const [wanted, setWanted] = useState<Language>(() => (recallChoice(CHOSEN) === "en" ? "en" : "id"));

  useEffect(() => {
    let current = true;
    wordsOf(wanted).then(
      (words) => current && setSpeech({ language: wanted, words }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);

  const value = useMemo(() => {
    const choose = (language: Language): void => {
      keepChoice(CHOSEN, language);
      setWanted(language);
    };
    return { ...speech, choose };
  }, [speech]);
  return <SpeechContext value={value}>{children}</SpeechContext>;
}

/** The sentences of the app in the person's language. */
export function useWords(): Messages {
  return useContext(SpeechContext).words;
}

/** The language itself, and how to change it. */
export function useLanguage(): Pick<Speech, "language" | "choose"> {
  return useContext(SpeechContext);
}

/** Says a message that came from a stage or from the server in the person's language. */
export function useSay(): (message: Message) => string {
  const { language } = useContext(SpeechContext);
  return useCallback((message) => message[language], [language]);
}
