import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useInstance, useMe } from "../api/session.ts";
import { useWords } from "../messages/language.tsx";
import styles from "./header.module.css";
import { AppearanceSwitch } from "./appearance-switch.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Mark } from "./mark.tsx";
import { later } from "./later.tsx";
import { Navigation } from "./navigation.tsx";
import { PersonButton } from "./person-button.tsx";

const PersonMenu = later(async () => (await import("./person-menu.tsx")).PersonMenu);

/** The bar at the top: the product, where one can go, and who one is. */
export function Header(): ReactNode {
  const { shell } = useWords();
  const instance = useInstance();
  const me = useMe();
  const [pressed, setPressed] = useState(false);
  return (
    <header className={styles.header} data-light="">
      <div className={styles.inner}>
        <Link to="/" className={styles.product}>
          <Mark />
          <span className={styles.name}>{shell.product}</span>
          {instance?.agencyName ? <span className={styles.agency}>{instance.agencyName}</span> : null}
        </Link>
        <Navigation me={me} instance={instance} />
        <div className={styles.person}>
          <AppearanceSwitch />
          <LanguageSwitch />
          {me ? (
            <PersonMenu me={me} pressed={pressed} standIn={<PersonButton me={me} onClick={() => setPressed(true)} />} />
          ) : null}
          {me === null && instance?.kind === "office" ? (
            <Link to="/masuk" className={styles.signIn}>
              {shell.signIn}
            </Link>
          ) : null}
        </div>
      </div>
    </header>
  );
}
