import type { Step } from "@alur/model";
import { waitsForChild, type WorkItem } from "@alur/run";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { listKeptSops } from "../../device/kept-sops.ts";
import { useWords } from "../../messages/language.tsx";
import styles from "./trial.module.css";

/** The SOP that a step calls: whether its berkas is waited for, and where it can be tried itself. */
export function CalledSop({ step: { subSop }, item }: { step: Step; item: WorkItem }): ReactNode {
  const { trial } = useWords();
  if (subSop === undefined) return null;
  const wanted = plain(subSop);
  const called = listKeptSops().find(({ sop }) => plain(sop.identity.title) === wanted);
  return (
    <p className={styles.due}>
      {waitsForChild(item) ? trial.waitsForCalled(subSop) : trial.calls(subSop)}{" "}
      {called ? (
        <Link to="/sop/$key/coba" params={{ key: called.key }}>
          {trial.tryCalled}
        </Link>
      ) : null}
    </p>
  );
}

/** "SOP Pengarsipan Surat" and "pengarsipan surat" are one title. */
function plain(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/^sop\s+/, "");
}
