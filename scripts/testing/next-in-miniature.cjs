/**
 * Stands in for Next.js where only what start.mjs does around it is tested: `build` leaves a BUILD_ID,
 * `start` listens, answers /api/health and tells what it was given.
 */
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { createServer } = require("node:http");

const [command, ...args] = process.argv.slice(2);
if (command === "build") {
  if (existsSync("broken")) {
    console.error("src/app/page.tsx: this does not compile");
    process.exit(1);
  }
  mkdirSync(".next", { recursive: true });
  appendFileSync(".next/builds.log", "built\n");
  writeFileSync(".next/BUILD_ID", "1");
} else {
  const option = (name) => args[args.indexOf(name) + 1];
  process.on("SIGTERM", () => {
    console.log("web server stopped");
    process.exit(0);
  });
  console.log("▲ Next.js in miniature");
  createServer((request, response) => {
    if (request.url === "/fail") process.exit(3);
    response.end(request.url === "/env" ? JSON.stringify({ ...process.env, pid: process.pid }) : "ok");
  }).listen(Number(option("--port")), option("--hostname"));
}
