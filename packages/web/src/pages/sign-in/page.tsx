import { useNavigate } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { useInstance, useMe } from "../../api/session.ts";
import { returnPath } from "../../device/return-path.ts";
import { Loading } from "../../shell/loading.tsx";
import { DemoChoice } from "./demo-choice.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** Masuk: with e-mail and password in an office, by a click in the sample office. Afterwards it leads to where one came from. */
export function Page(): ReactNode {
  const instance = useInstance();
  const me = useMe();
  const navigate = useNavigate();
  const empty = instance?.kind === "empty";

  useEffect(() => {
    if (me) void navigate({ to: returnPath(), replace: true });
    else if (empty) void navigate({ to: "/siapkan", replace: true });
  }, [me, empty, navigate]);

  if (me !== null || instance === undefined || empty) return <Loading />;
  return instance.kind === "demo" ? <DemoChoice /> : <SignInForm agency={instance.agencyName} />;
}
