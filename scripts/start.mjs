/**
 * `npm start`: from a bare clone to a running Plumbline. Nothing is installed when this begins, so this
 * file and everything beside it in start/ use Node's own modules only.
 */
const NEEDED = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  // Told before anything else is loaded: an older Node may not even parse it.
  console.error(
    "Plumbline needs Node.js " + NEEDED.join(".") + " or newer; this is " + process.versions.node + ".",
  );
  process.exitCode = 1;
} else {
  const { main } = await import("./start/main.mjs");
  await main(process.argv.slice(2));
}
