/** The one alias of the repository, in the form dependency-cruiser reads: `@/` is the source of the web app. */
const { join } = require("node:path");

module.exports = { resolve: { alias: { "@": join(__dirname, "..", "..", "apps", "web", "src") } } };
