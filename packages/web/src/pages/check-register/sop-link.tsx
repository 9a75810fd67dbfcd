import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SopInForce } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";

/** An SOP in force by its title, and the way to its table. */
export function SopLink({ of, children }: { of: SopInForce | undefined; children?: ReactNode }): ReactNode {
  const { workroom } = useWords();
  if (!of) return null;
  return (
    <Link to="/sop-berlaku/$id" params={{ id: of.id }}>
      {children ?? (of.sop.identity.title || workroom.untitled)}
    </Link>
  );
}
