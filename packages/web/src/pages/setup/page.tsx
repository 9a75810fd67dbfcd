import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { useStartDemo } from "../../api/demo.ts";
import { useInstance, useMe } from "../../api/session.ts";
import { returnPath } from "../../device/return-path.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Loading } from "../../shell/loading.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { SetupForm } from "./setup-form.tsx";

/** Siapkan kantor: the first run, with the choice between an office of one's own and the sample office. Once either exists, it leads on. */
export function Page(): ReactNode {
  const { entrance } = useWords();
  const instance = useInstance();
  const me = useMe();
  const demo = useStartDemo();
  const navigate = useNavigate();
  const kind = instance?.kind;

  useEffect(() => {
    if (kind === undefined || kind === "empty" || me === undefined) return;
    const inside = kind === "demo" ? returnPath() : "/kantor";
    void navigate({ to: me === null ? "/masuk" : inside, replace: true });
  }, [kind, me, navigate]);

  if (kind !== "empty") return <Loading />;
  return (
    <PageFrame title={entrance.setupTitle} lead={entrance.setupLead} width="narrow">
      <section aria-labelledby="kantor-contoh" className={card.card}>
        <h2 id="kantor-contoh">{entrance.demoTitle}</h2>
        <p>{entrance.demoText}</p>
        <ProblemAlert error={demo.error} />
        <div className={card.formEnd}>
          <Button variant="light" loading={demo.isPending} onClick={() => demo.mutate()}>
            {entrance.demoDo}
          </Button>
        </div>
      </section>
      <SetupForm />
    </PageFrame>
  );
}
