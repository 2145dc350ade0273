/**
 * `npm test`: everything that must hold, in order, on a bare clone too. Stops at the first step that
 * fails and says which. `npm test -- --only lint,unit` and `npm test -- --from build` run a part.
 */
import { whenNpmIsGone } from "./start/npm-parent.mjs";
import { seconds } from "./start/phase.mjs";
import { ensureInstalled } from "./start/prepare.mjs";
import { endRunning } from "./start/run.mjs";
import { Stop } from "./start/stop.mjs";
import { choose } from "./test/choose.mjs";
import { endShown } from "./test/run-shown.mjs";
import { ROOT, STEPS } from "./test/steps.mjs";

let interrupted = false;
function interrupt() {
  interrupted = true;
  endShown();
  endRunning();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt);
whenNpmIsGone(interrupt);

/** @type {{ title: string, outcome: string, took: string }[]} */
const results = [];

/** @param {import("./test/steps.mjs").Step} step */
async function run(step) {
  console.log(`\n── ${step.title} ${"─".repeat(Math.max(0, 70 - step.title.length))}`);
  const began = performance.now();
  const passed = await step.run().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return false;
  });
  const outcome = interrupted ? "interrupted" : passed ? "passed" : "failed";
  results.push({ title: step.title, outcome, took: seconds(performance.now() - began) });
  return outcome === "passed";
}

function summary() {
  const width = Math.max(...results.map(({ title }) => title.length));
  console.log("");
  for (const { title, outcome, took } of results) {
    console.log(`${title.padEnd(width)}  ${outcome.padEnd(11)}  ${took.padStart(8)}`);
  }
  const passed = results.filter(({ outcome }) => outcome === "passed").length;
  const failed = results.filter(({ outcome }) => outcome === "failed" || outcome === "interrupted").length;
  console.log(`steps: ${passed} passed, ${failed} failed`);
}

try {
  const steps = choose(STEPS, process.argv.slice(2));
  await ensureInstalled(ROOT);
  for (const step of steps) step.needs?.(); // better told now than after ten minutes
  for (const step of steps) {
    if (!interrupted && (await run(step))) continue;
    for (const { title } of steps.slice(results.length))
      results.push({ title, outcome: "not run", took: "" });
    process.exitCode = 1;
    break;
  }
  summary();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
