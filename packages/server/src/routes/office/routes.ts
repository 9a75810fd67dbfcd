import { officeSchema, paths } from "../../api/index.ts";
import { getAgency } from "../../office/agency.ts";
import { listOfficials } from "../../office/officials.ts";
import { listPosts } from "../../office/posts.ts";
import { listUnits } from "../../office/units.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { appointmentRoutes } from "./appointment-routes.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { officialRoutes } from "./official-routes.ts";
import { postRoutes } from "./post-routes.ts";
import { postsOverTimeRoutes } from "./posts-over-time-routes.ts";
import { unitRoutes } from "./unit-routes.ts";
import { withoutContacts } from "./present.ts";

const showOffice = defineRoute({
  method: "GET",
  path: paths.office,
  summary: "The agency with its units, posts and officials. E-mail addresses are shown to administrators only.",
  policy: signedIn,
  answer: officeSchema,
  async handle({ grant: { agencyId, administrator }, services: { tables } }) {
    const [agency, units, posts, officials] = await Promise.all([
      getAgency(tables, agencyId),
      listUnits(tables, agencyId),
      listPosts(tables, agencyId),
      listOfficials(tables, agencyId),
    ]);
    return { agency, units, posts, officials: administrator ? officials : officials.map(withoutContacts) };
  },
});

export const officeRoutes = [
  showOffice,
  ...appointmentRoutes,
  ...calendarRoutes,
  ...unitRoutes,
  ...postRoutes,
  ...postsOverTimeRoutes,
  ...officialRoutes,
];
