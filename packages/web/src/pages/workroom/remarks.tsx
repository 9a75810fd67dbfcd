import type { Diagnostic } from "@alur/model";
import { Alert } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSay } from "../../messages/language.tsx";

const looks = {
  error: { color: "saga", icon: <IconAlertTriangle size={18} aria-hidden /> },
  warning: { color: "kunyit", icon: <IconAlertTriangle size={18} aria-hidden /> },
  info: { color: "nila", icon: <IconInfoCircle size={18} aria-hidden /> },
} as const satisfies Record<Diagnostic["severity"], { color: string; icon: ReactNode }>;

/** What the reader noticed about a whole document, one sentence each. */
export function Remarks({ remarks }: { remarks: readonly Diagnostic[] }): ReactNode {
  const say = useSay();
  return remarks.map((remark, i) => (
    <Alert key={`${remark.code}${i}`} {...looks[remark.severity]} role={remark.severity === "error" ? "alert" : "note"}>
      {say(remark.message)}
    </Alert>
  ));
}
