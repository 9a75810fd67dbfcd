import type { Sop } from "@alur/model";
import type { ProcedureSummary } from "@alur/server/api";
import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useProcedures } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

const plain = (words: string): string => words.trim().replace(/\s+/g, " ").toLowerCase();

/** Says, before anything is sent, that an SOP of this number or title runs already: one with the same number takes its place. */
export function AlreadyInForce({ sop }: { sop: Sop }): ReactNode {
  const { enforce } = useWords();
  const speech = useTimeSpeech();
  const { data: procedures = [] } = useProcedures();
  const { number, title } = sop.identity;
  const find = (key: "number" | "title", words: string): ProcedureSummary | undefined =>
    plain(words) === "" ? undefined : procedures.find((procedure) => plain(procedure[key]) === plain(words));
  const [byNumber, byTitle] = [find("number", number), find("title", title)];
  const same = byNumber ?? byTitle;
  if (!same) return null;
  const since = sayDate(speech, same.inForceSince);
  return (
    <Alert color="kunyit" role="note" icon={<IconInfoCircle size={18} aria-hidden />}>
      {byNumber ? enforce.numberInForce(since) : enforce.titleInForce(since)}
    </Alert>
  );
}
