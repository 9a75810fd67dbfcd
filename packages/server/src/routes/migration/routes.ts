import {
  migrationDoneSchema,
  migrationPreviewSchema,
  migrationSchema,
  migrationTrialSchema,
  paths,
} from "../../api/index.ts";
import { administrator } from "../../policies/administrator.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { moveCases } from "./move-cases.ts";
import { previewMigration } from "./preview-migration.ts";

const tryMigration = defineRoute({
  method: "POST",
  path: paths.migrationPreview,
  summary:
    "What would become of running cases that go on by a later version of their SOP, and which cannot. Changes nothing.",
  policy: administrator,
  repetition: "harmless",
  params: idParams,
  body: migrationTrialSchema,
  answer: migrationPreviewSchema,
  handle: async ({ grant, params, body, services }) => previewMigration(services, grant, params.id, body),
});

const migrate = defineRoute({
  method: "POST",
  path: paths.migration,
  summary:
    "Lets running cases go on by a later version of their SOP: those that can. Answers which did, and why others did not.",
  policy: administrator,
  repetition: "harmless",
  params: idParams,
  body: migrationSchema,
  answer: migrationDoneSchema,
  handle: async ({ grant, params, body, services }) => moveCases(services, grant, params.id, body),
});

export const migrationRoutes = [tryMigration, migrate];
