import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { OpenedBy } from "./pages/enforce/opened-by.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { MissingPage } from "./shell/missing-page.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({ component: Shell, errorComponent: BrokenPage, notFoundComponent: MissingPage });

/** The rooms in which what lies on this device is worked on. */
const onDevice = /^\/$|^\/(sop|berlakukan|konsep)\//;

/** A page at an address. Its code is fetched when somebody goes there, and what it shows from the device with it. */
function at<const Path extends string>(path: Path, load: () => Promise<{ Page: ComponentType }>) {
  return createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, "Page"),
    loader: async ({ params }) => {
      if (!onDevice.test(path)) return;
      const { fetchForPage } = await import("./device/fetch-for-page.ts");
      await fetchForPage((params as { key?: string }).key);
    },
  });
}

/** Every page of the app, one line each: a folder in `pages/` that stands here, and nowhere else. */
const pages = [
  at("/", () => import("./pages/workroom/page.tsx")),
  at("/sop/$key", () => import("./pages/sop-editor/page.tsx")),
  at("/sop/$key/banding", () => import("./pages/compare/page.tsx")),
  at("/sop/$key/kertas", () => import("./pages/paper/page.tsx")),
  at("/sop/$key/coba", () => import("./pages/trial/page.tsx")),
  at("/konsep/$id", () => import("./pages/draft/page.tsx")),
  at("/siapkan", () => import("./pages/setup/page.tsx")),
  at("/masuk", () => import("./pages/sign-in/page.tsx")),
  at("/kantor", () => import("./pages/office/page.tsx")),
  at("/berlakukan/$key", () => import("./pages/enforce/page.tsx")),
  at("/sop-berlaku", () => import("./pages/register/page.tsx")),
  at("/sop-berlaku/periksa", () => import("./pages/check-register/page.tsx")),
  at("/sop-berlaku/$id", () => import("./pages/in-force/page.tsx")),
  at("/sop-berlaku/$id/pindahkan", () => import("./pages/migrate/page.tsx")),
  at("/layanan", () => import("./pages/public-services/page.tsx")),
  at("/layanan/$id", () => import("./pages/public-request/page.tsx")),
  at("/tugas", () => import("./pages/worklist/page.tsx")),
  at("/berkas", () => import("./pages/cases/page.tsx")),
  at("/berkas/$id", () => import("./pages/case/page.tsx")),
] as const;

/** Leads from addresses to pages. Tests pass a history of their own. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren(pages),
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultErrorComponent: BrokenPage,
    ...(history ? { history } : {}),
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface HistoryState {
    /** What has just come into force, told to the register on the way there. */
    inForce?: { title: string; openedBy: OpenedBy };
  }
}
