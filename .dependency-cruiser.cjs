const { TYPE_ONLY } = require("./scripts/arrows/teach-swc.cjs");

/**
 * The arrows of ARCHITECTURE.md: a room leans only on rooms below it. One row per room names the rooms
 * it may import; what a row does not name is forbidden. Tests and the test helpers beside them
 * (testing/) may reach further, since they compose what the product composes only at its top.
 */
const TESTS = String.raw`\.(test|spec|stories)\.\w+$|/(testing|e2e|gallery|embedded)/|\.config\.\w+$`;

/** @type {[room: string, mayImport: string[]][]} */
const ROOMS = [
  ["analytics", []],
  ["disclosure", []],
  ["ui", []],
  ["charts", ["ui"]],
  ["instrument", ["analytics", "charts", "ui"]], // charts and ui from .tsx files only, see below
  ["db", ["instrument", "analytics"]],
  ["auth", ["db"]],
  ["api", ["auth", "db", "disclosure", "instrument", "analytics"]],
];
/** @type {[room: string, mayImport: string[]][]} */
const APPS = [
  ["web", ["api", "auth", "instrument", "charts", "ui", "analytics"]], // auth at its edge only, see below
  ["cli", ["api", "db"]],
];

/** @param {string[]} names */
const packages = (names) => `^packages/(${names.join("|")})/`;

/**
 * @param {string} home  where the room's files are
 * @param {string} room
 * @param {string[]} mayImport
 */
const row = (home, room, mayImport) => ({
  name: `${room}-leans-on-rooms-below-it`,
  comment: `${room} may import ${mayImport.join(", ") || "no other room"}.`,
  severity: "error",
  from: { path: home, pathNot: TESTS },
  to: { path: "^(packages|apps)/", pathNot: [home, ...(mayImport.length > 0 ? [packages(mayImport)] : [])] },
});

module.exports = {
  forbidden: [
    ...ROOMS.map(([room, mayImport]) => row(`^packages/${room}/`, room, mayImport)),
    ...APPS.map(([room, mayImport]) => row(`^apps/${room}/`, room, mayImport)),
    {
      name: "instrument-draws-in-tsx-only",
      comment: "Only .tsx files of instrument import charts and ui.",
      severity: "error",
      from: { path: "^packages/instrument/", pathNot: [String.raw`\.tsx$`, TESTS] },
      to: { path: packages(["charts", "ui"]), dependencyTypesNot: [TYPE_ONLY] },
    },
    {
      name: "a-kind-loads-without-react",
      comment: "What a study is must load without React, in the browser of a respondent as in a script.",
      severity: "error",
      from: { path: String.raw`^packages/instrument/src/kinds/(registry|[^/]+/kind)\.ts$` },
      to: { path: String.raw`\.tsx$|node_modules/react(-dom)?/`, reachable: true },
    },
    {
      name: "no-views-below-the-web",
      comment: "Servers and scripts read what a study is, never how it is drawn.",
      severity: "error",
      from: { path: packages(["db", "auth", "api"]), pathNot: TESTS },
      to: { path: String.raw`^packages/instrument/.*\.tsx$|^packages/instrument/src/kinds/views\.ts$` },
    },
    {
      name: "web-signs-in-at-its-edge",
      comment: "Only src/server, the route handlers and the settings of the web app know about sign-in.",
      severity: "error",
      from: { path: "^apps/web/", pathNot: [String.raw`^apps/web/src/(server/|app/api/|env\.ts$)`, TESTS] },
      to: { path: "^packages/auth/", dependencyTypesNot: [TYPE_ONLY] },
    },
    {
      name: "kinds-do-not-know-each-other",
      comment: "A question kind is one folder; what two kinds share lives outside kinds/.",
      severity: "error",
      from: { path: "^packages/instrument/src/kinds/([^/]+)/" },
      to: { path: "^packages/instrument/src/kinds/[^/]+/", pathNot: "^packages/instrument/src/kinds/$1/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea, or a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: [TYPE_ONLY] } },
    },
    {
      name: "every-import-is-found",
      comment: "An import that cannot be resolved is one no arrow can be checked for.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "every-package-is-declared",
      comment: "Each workspace declares what it imports.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: TESTS },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: [String.raw`(^|/)(\.next|\.turbo|test-results|playwright-report|coverage)/`] },
    webpackConfig: { fileName: `${__dirname}/scripts/arrows/aliases.cjs` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
