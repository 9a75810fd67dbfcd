import type { ProblemDocument } from "../api/index.ts";
import type { RequestProblem } from "./request-problem.ts";

/** The languages in which the server speaks. */
type Language = "id" | "en";

/** The language that a request asks for (`Accept-Language`): English where it is wanted more than Indonesian, and Indonesian otherwise. */
export function languageOf(accepted: string | undefined): Language {
  const wish = (language: Language): number => {
    const ranges = (accepted ?? "").split(",").map((range) => /^\s*([a-z*]+)[^;]*(?:;\s*q=([\d.]+))?/i.exec(range));
    const wanted = ranges.filter((range) => range?.[1]?.toLowerCase() === language);
    return Math.max(0, ...wanted.map((range) => Number(range?.[2] ?? 1)));
  };
  return wish("en") > wish("id") ? "en" : "id";
}

/** A problem as RFC 9457 writes it. Programs go by `type` or `code`; people read the title in their language, and the app has both. */
export function problemDocument({ status, answer }: RequestProblem, language: Language): ProblemDocument {
  const details = answer.details?.map((detail) => detail[language]) ?? [];
  return {
    type: `urn:alur:problem:${answer.code}`,
    title: answer.message[language],
    status,
    ...(details.length > 0 ? { detail: details.join(" ") } : {}),
    ...answer,
  };
}
