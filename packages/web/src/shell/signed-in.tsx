import type { Me } from "@alur/server/api";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { useLiveCases } from "../api/live.ts";
import { useInstance, useMe } from "../api/session.ts";
import { forgetReturn, rememberReturn } from "../device/return-path.ts";
import { Loading } from "./loading.tsx";

/** Shows an office page to those who are signed in. Everybody else is led to signing in and back, or to setting up an office where there is none. */
export function SignedIn({ children }: { children: (me: Me) => ReactNode }): ReactNode {
  const me = useMe();
  const instance = useInstance();
  const navigate = useNavigate();
  const router = useRouter();
  useLiveCases(me?.official.id);
  // As it was on arrival: on the way to signing in, the address changes while this page is still shown.
  const [path] = useState(() => router.state.location.href);

  const arrived = me !== null && me !== undefined;
  useEffect(() => {
    if (arrived) forgetReturn();
  }, [arrived]);

  const away = me === null && instance !== undefined;
  useEffect(() => {
    if (!away) return;
    rememberReturn(path);
    void navigate({ to: instance.kind === "empty" ? "/siapkan" : "/masuk", replace: true });
  }, [away, instance, navigate, path]);

  return me ? children(me) : <Loading />;
}
