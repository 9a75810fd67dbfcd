import type { Instance, Me } from "@alur/server/api";
import { QueryClient } from "@tanstack/react-query";
import { createMemoryHistory } from "@tanstack/react-router";
import { cleanup, configure, render, type RenderResult } from "@testing-library/react";
import { afterEach } from "vitest";
import { App } from "../app.tsx";
import { makeRouter } from "../routes.ts";
import { freshDevice } from "./fresh-device.ts";

interface Shown {
  path: string;
  instance?: Instance;
  me?: Me | null;
  /** Further things that the server has answered already. */
  answers?: readonly (readonly [key: readonly string[], data: unknown])[];
  /** Asks the server like the real app, instead of keeping to the answers given. */
  queryClient?: QueryClient;
}

const someOffice: Instance = { kind: "office", agencyName: "Dinas Contoh", version: "0.1.0", signedIn: false };

// A page's code comes when it is first opened; a busy computer takes its time to bring it.
configure({ asyncUtilTimeout: 10_000 });

afterEach(async () => {
  cleanup();
  await freshDevice();
  localStorage.clear();
  sessionStorage.clear();
});

/** Opens the whole app at an address, as a browser would, with what the server has answered so far. */
export function showApp({ path, instance = someOffice, me = null, answers = [], queryClient }: Shown): RenderResult {
  const client =
    queryClient ??
    new QueryClient({
      defaultOptions: { queries: { staleTime: Infinity, retry: false }, mutations: { retry: false } },
    });
  client.setQueryData(["instance"], instance);
  client.setQueryData(["me"], me);
  for (const [key, data] of answers) client.setQueryData(key, data);
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  return render(<App queryClient={client} router={router} env="test" />);
}
