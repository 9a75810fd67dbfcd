/**
 * Where the server answers what, in one table for server and browser. `:id` stands for an identifier. Sign-in itself (`/api/auth/…`) is better-auth's:
 * sign-in/email, sign-out, change-password.
 */
export const paths = {
  health: "/health",
  instance: "/api/instance",
  setup: "/api/setup",
  demo: "/api/demo",
  demoOfficials: "/api/demo/officials",
  demoSwitch: "/api/demo/switch",
  me: "/api/me",
  office: "/api/office",
  units: "/api/office/units",
  unit: "/api/office/units/:id",
  posts: "/api/office/posts",
  post: "/api/office/posts/:id",
  calendar: "/api/office/calendar",
  calendarVersions: "/api/office/calendar/versions",
  calendarPreview: "/api/office/calendar/preview",
  calendarHolidays: "/api/office/calendar/holidays",
  officials: "/api/office/officials",
  official: "/api/office/officials/:id",
  publishPdf: "/api/publish/pdf",
  publishReview: "/api/publish/review",
  procedures: "/api/procedures",
  procedure: "/api/procedures/:id",
  cases: "/api/cases",
  case: "/api/cases/:id",
  caseCommands: "/api/cases/:id/commands",
  caseTrail: "/api/cases/:id/trail",
  worklist: "/api/worklist",
} as const;
