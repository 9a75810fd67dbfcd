import { Button, CopyButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./receipt.module.css";

/** What somebody takes home: the code, large enough to be copied by hand. */
export function Receipt({ code }: { code: string }): ReactNode {
  const { publicServices: words } = useWords();
  return (
    <section className={card.card} role="status">
      <h2>{words.sent}</h2>
      <p>
        {words.yourCode}
        <br />
        <span className={styles.code}>{code}</span>
      </p>
      <p>{words.keepCode}</p>
      <div className={card.formEnd}>
        <CopyButton value={code}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>}
        </CopyButton>
        <Link to="/layanan">{words.follow}</Link>
      </div>
    </section>
  );
}
