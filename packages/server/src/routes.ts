import { caseRoutes } from "./routes/cases/routes.ts";
import { demoRoutes } from "./routes/demo/routes.ts";
import { draftRoutes } from "./routes/drafts/routes.ts";
import { fileRoutes } from "./routes/files/routes.ts";
import { healthRoutes } from "./routes/health/routes.ts";
import { instanceRoutes } from "./routes/instance/routes.ts";
import { liveRoutes } from "./routes/live/routes.ts";
import { meRoutes } from "./routes/me/routes.ts";
import { migrationRoutes } from "./routes/migration/routes.ts";
import { officeRoutes } from "./routes/office/routes.ts";
import { openingRoutes } from "./routes/openings/routes.ts";
import { procedureRoutes } from "./routes/procedures/routes.ts";
import { publicServiceRoutes } from "./routes/public-services/routes.ts";
import { publishRoutes } from "./routes/publish/routes.ts";
import { setupRoutes } from "./routes/setup/routes.ts";
import { trailRoutes } from "./routes/trail/routes.ts";
import { worklistRoutes } from "./routes/worklist/routes.ts";
import type { Route } from "./routing/define-route.ts";

/** Everything that the server answers, by resource. Each is a folder in `routes/`. */
export const routeRegistry: Readonly<Record<string, readonly Route[]>> = {
  cases: caseRoutes,
  demo: demoRoutes,
  drafts: draftRoutes,
  files: fileRoutes,
  health: healthRoutes,
  instance: instanceRoutes,
  live: liveRoutes,
  me: meRoutes,
  migration: migrationRoutes,
  office: officeRoutes,
  openings: openingRoutes,
  procedures: procedureRoutes,
  "public-services": publicServiceRoutes,
  publish: publishRoutes,
  setup: setupRoutes,
  trail: trailRoutes,
  worklist: worklistRoutes,
};
