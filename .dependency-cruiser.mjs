// The laws of the house. Data flows one way: model ← read | check | publish | run ← evaluate. Each rule's comment says
// what to do when it stops you; a rule without its planted violation in tools/guards/ does not count as a rule.

import { readFileSync } from "node:fs";

const stages = ["model", "read", "check", "publish", "run", "evaluate"];

/** What each package may use besides itself. A new entry is a new arrow in the house and needs a decision record. */
const mayUse = {
  model: [],
  read: ["model"],
  check: ["model"],
  publish: ["model"],
  run: ["model"],
  evaluate: ["model", "run"],
  web: ["model", "read", "check", "publish", "run", "server/src/api"],
  server: stages,
  cli: [...stages, "server"],
  client: [],
};

const tests = "[.]test[.]tsx?$|^packages/[^/]+/(test|bench|faults|tools)/|^packages/[^/]+/src/testing/";
const core = { path: `^packages/(${stages.join("|")})/src/`, pathNot: `^packages/[^/]+/src/io/|${tests}` };
/** Libraries that take files apart, in the browser and elsewhere alike. */
const containers = "pdfjs-dist|fflate|@xmldom/xmldom|bpmn-moddle|yaml|diff";
const webApp = { path: "^packages/web/src/", pathNot: tests };

const directions = Object.entries(mayUse).map(([name, uses]) => ({
  name: `${name}-direction`,
  comment:
    uses.length === 0
      ? `${name} uses no other package. Move the shared idea into it, or pass it in as an argument.`
      : `${name} may use only ${uses.join(", ")}. Move the shared idea into model, or pass it in as an argument.`,
  // A test in a real browser starts a real server, whichever package it lies in.
  from: { path: `^packages/${name}/`, pathNot: "[.]browser[.]test[.]tsx?$" },
  to: { path: "^packages/", pathNot: `^packages/(${[name, ...uses].join("|")})/` },
}));

const declare = {
  name: "declared-in-package-json",
  comment: "Each package lists what it imports in its own package.json, with an exact version.",
};

// Packages of the house resolve whether declared or not, so their declarations are compared here.
const declarations = Object.keys(mayUse).map((name) => {
  const manifest = JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, import.meta.url), "utf8"));
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((dependency) => dependency.startsWith("@alur/"))
    .map((dependency) => dependency.slice("@alur/".length));
  return {
    ...declare,
    from: { path: `^packages/${name}/` },
    to: { path: "^packages/", pathNot: `^packages/(${[name, ...declared].join("|")})/` },
  };
});

const rules = [
  ...directions,
  ...declarations,
  {
    name: "pure-outside-io",
    comment: "A stage asks the computer for nothing. Take it as an argument, and let src/io provide it.",
    from: core,
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "core-needs-only-zod",
    comment:
      "A package brings its own effects along, and the browser loads the core. Describe what you need as a port type and implement it in src/io.",
    from: core,
    to: { path: "node_modules/", pathNot: `node_modules/(zod|${containers})/` },
  },
  {
    name: "containers-are-opened-by-readers",
    comment:
      "What opens a PDF, a ZIP or XML asks the computer for nothing, but only who reads or writes that kind of file may know it. Give neutral page content on.",
    from: {
      ...core,
      pathNot: `^packages/read/src/(pdf|picture|docx|xlsx|html|ooxml|bpmn|own)/|^packages/publish/src/(bpmn|compare|picture|text-forms)/|${core.pathNot}`,
    },
    to: { path: `node_modules/(${containers})/` },
  },
  {
    name: "core-does-not-know-its-io",
    comment:
      "The core decides, src/io carries out. Take the port as an argument instead of importing its implementation.",
    from: { ...core, path: "^packages/([^/]+)/src/" },
    to: { path: "^packages/$1/src/io/" },
  },
  {
    name: "web-never-touches-io",
    comment: "The browser has no files and no database. Ask the server through its API.",
    from: { path: "^packages/web/", pathNot: tests },
    to: { path: "^packages/[^/]+/src/io/" },
  },
  {
    name: "web-runs-in-a-browser",
    comment: "Node's own modules do not exist in a browser. Use the web platform, or ask the server.",
    from: webApp,
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "api-runs-in-a-browser",
    comment:
      "server/src/api holds what server and browser share: schemas and types. Keep what only the server can do outside.",
    from: { path: "^packages/server/src/api/", pathNot: tests },
    to: { path: "^packages/(server/src/(?!api/)|[^/]+/src/io/)|node_modules/(pg|kysely|fastify|better-auth)/" },
  },
  {
    name: "api-asks-nothing-of-node",
    comment: "server/src/api is bundled for the browser too. Node's modules stay in the server.",
    from: { path: "^packages/server/src/api/", pathNot: tests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "through-the-front-door",
    comment: "A package shows itself through src/index.ts (and io, testing, api). Export it there, or leave it inside.",
    from: { path: "^packages/([^/]+)/" },
    to: { path: "^packages/", pathNot: ["^packages/$1/", "^packages/[^/]+/src/((io|testing|api)/)?index[.]ts$"] },
  },
  {
    ...declare,
    from: { path: "^packages/", pathNot: tests },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "not-for-tests-only",
    comment: "What runs in an office cannot depend on something installed for tests. Move it to dependencies.",
    from: { path: "^packages/(?!web/)[^/]+/src/", pathNot: tests },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "resolvable",
    comment: "This import leads nowhere. Mend the path (with .ts) or declare the package.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "no-circle",
    comment: "Two files that need each other are one idea or three. Move what both share into a file of its own.",
    from: {},
    to: { circular: true },
  },
  {
    name: "tests-serve-no-one",
    comment: "Only tests may use tests and src/testing. Move what the product needs out of there.",
    from: { pathNot: `${tests}|^tools/` },
    to: { path: tests },
  },
  {
    name: "packages-do-not-use-tools",
    comment: "tools/ serves the people who build Alur and is not part of it; a bench serves them too.",
    from: { path: "^packages/", pathNot: "^packages/[^/]+/bench/" },
    to: { path: "^tools/" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: rules.map((rule) => ({ ...rule, severity: "error" })),
  options: {
    // The default parser needs the API of TypeScript 6 and finds no module at all under TypeScript 7, without a word.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    // The peers of a benchmark are no part of Alur: what they import is installed when they are measured.
    exclude: { path: "^packages/([^/]+/dist|run/bench/peers)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
