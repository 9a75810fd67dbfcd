import type { Message } from "@alur/model";
import type * as z from "zod";

type Issue = z.core.$ZodIssue;

/** More than these help nobody. */
const MOST_DETAILS = 10;

/** What is wrong with the parts of an input, each with the name of its field, in both languages. The value itself is never repeated. */
export function describeInvalidInput(issues: readonly Issue[]): Message[] {
  return issues.slice(0, MOST_DETAILS).map((issue) => {
    const field = issue.path.map(String).join(".");
    const { id, en } = describe(issue);
    return field === ""
      ? { id: `Isian ${id}.`, en: `The input ${en}.` }
      : { id: `${field}: ${id}.`, en: `${field}: ${en}.` };
  });
}

/** What is said of a field with a character that cannot be kept. */
export function describeUnsavable(field: string): Message {
  return {
    id: `${field}: memuat karakter kosong (NUL) yang tidak dapat disimpan; ketik ulang isinya.`,
    en: `${field}: holds an empty character (NUL) that cannot be kept; type it anew.`,
  };
}

function describe(issue: Issue): Message {
  switch (issue.code) {
    case "too_small":
      return issue.minimum === 1
        ? { id: "belum diisi", en: "is not filled in" }
        : {
            id: `kurang dari ${issue.minimum}${unitOf(issue).id}`,
            en: `is less than ${issue.minimum}${unitOf(issue).en}`,
          };
    case "too_big":
      return {
        id: `lebih dari ${issue.maximum}${unitOf(issue).id}`,
        en: `is more than ${issue.maximum}${unitOf(issue).en}`,
      };
    case "invalid_format":
      return issue.format === "email"
        ? { id: "bukan alamat surel yang lengkap", en: "is no complete e-mail address" }
        : { id: "tidak ditulis sebagaimana mestinya", en: "is not written as it should be" };
    case "invalid_type":
      return { id: "tidak ada, atau bukan isian yang diharapkan", en: "is missing, or not what is expected" };
    case "unrecognized_keys":
      return { id: "memuat bagian yang tidak dikenal", en: "holds parts that are not known" };
    default:
      return { id: "bukan salah satu pilihan yang ada", en: "is none of the choices" };
  }
}

function unitOf({ origin }: { origin: string }): Message {
  if (origin === "string") return { id: " huruf", en: " characters" };
  if (origin === "array") return { id: " butir", en: " items" };
  return { id: "", en: "" };
}
