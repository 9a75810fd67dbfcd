import { Outlet } from "@tanstack/react-router";
import { Suspense, type ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { ConnectionBanner } from "./connection-banner.tsx";
import { DemoBar } from "./demo-bar.tsx";
import { Header } from "./header.tsx";
import { Loading } from "./loading.tsx";
import { NewVersionBanner } from "./new-version-banner.tsx";
import styles from "./shell.module.css";

/** What stands around every page. */
export function Shell(): ReactNode {
  const { shell } = useWords();
  return (
    <>
      <a className={styles.skip} href="#isi">
        {shell.skip}
      </a>
      <DemoBar />
      <Header />
      <ConnectionBanner />
      <NewVersionBanner />
      <main id="isi" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}
