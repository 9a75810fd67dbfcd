import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { useKeeping } from "./device.ts";

/** Says when what is mended here is not being kept, why, and what to do. */
export function NotKept(): ReactNode {
  const { kept } = useWords();
  const keeping = useKeeping();
  if (keeping === "kept") return null;
  return (
    <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {keeping === "full" ? kept.full : kept.memoryOnly}
    </Alert>
  );
}
