/**
 * Loaded into a child by `node --import`: the child stops when the process that started it is gone,
 * also when that one was killed and could tell nobody. The kernel closes the IPC channel then.
 */
const GRACE_MS = 8000;

process.once("disconnect", () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, "SIGTERM");
});
