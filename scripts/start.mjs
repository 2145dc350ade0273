/**
 * `npm start`: from a bare clone to a running Plumbline. Nothing is installed when this begins, so this
 * file and everything beside it in start/ use Node's own modules only.
 */
const [neededMajor, neededMinor] = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  // Told before anything else is loaded: an older Node may not even parse it.
  console.error(
    `Plumbline needs Node.js ${neededMajor}.${neededMinor} or newer; this is ${process.versions.node}.`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import("./start/main.mjs");
  await main(process.argv.slice(2));
}
