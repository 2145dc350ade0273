/**
 * The analytics kernels beside scipy and numpy in one run, as ratios: `npx tsx bench/analytics/run.ts`.
 *
 * Each kernel is measured A-B-A-B-A: ours, theirs, ours, …, after one run of each that is not counted; the medians
 * are compared. The mark is one fifth of scipy's time, the floor is parity.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { DRAWS, makeInputs, type Inputs } from "./inputs.ts";
import { KERNELS, type Kernel, type Result } from "./kernels.ts";

const ROUNDS = 3;
const MARK = 0.2;

interface Answer {
  seconds: number;
  result: number[];
}

/** A Python process that holds the inputs and measures what it is asked to. */
async function startScipy(inputs: Inputs) {
  if (spawnSync("python3", ["-c", "import numpy, scipy"]).status !== 0) return undefined;
  const script = fileURLToPath(new URL("./scipy_kernels.py", import.meta.url));
  const python = spawn("python3", [script], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (message: unknown): Promise<unknown> => {
    python.stdin.write(`${JSON.stringify(message)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("scipy_kernels.py ended early; its error is above");
    return JSON.parse(value);
  };
  const versions = (await ask({ ...inputs, draws: DRAWS })) as Record<string, string>;
  return {
    versions,
    measure: (kernel: Kernel) => ask({ kernel: kernel.name, repeat: kernel.repeat }) as Promise<Answer>,
    async stop() {
      python.stdin.end();
      await once(python, "close");
    },
  };
}

function measureOurs(kernel: Kernel, inputs: Inputs): { seconds: number; result: Result } {
  const start = performance.now();
  let result: Result = [];
  for (let i = 0; i < kernel.repeat; i++) result = kernel.run(inputs);
  return { seconds: (performance.now() - start) / 1000 / kernel.repeat, result };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const milliseconds = (seconds: number): string => (seconds * 1000).toPrecision(3);

const inputs = makeInputs();
const scipy = await startScipy(inputs);
console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
if (scipy) {
  const { python, scipy: release, numpy } = scipy.versions;
  console.log(`Python ${python}, scipy ${release}, numpy ${numpy}`);
} else {
  console.log(
    "python3 cannot import scipy and numpy: our times only, NO RATIOS. Install python3-scipy to compare.",
  );
}
console.log(`Gamma fits on: ${inputs.timelineSource}\n`);
console.log("| kernel | ours, ms | scipy, ms | ratio | mark | same result |");
console.log("|---|---|---|---|---|---|");
for (const kernel of KERNELS) {
  measureOurs(kernel, inputs);
  await scipy?.measure(kernel);
  const [ours, theirs]: [number[], number[]] = [[], []];
  let same = true;
  for (let round = 0; round < ROUNDS; round++) {
    const mine = measureOurs(kernel, inputs);
    ours.push(mine.seconds);
    if (!scipy) continue;
    const other = await scipy.measure(kernel);
    theirs.push(other.seconds);
    same &&= kernel.same(mine.result, other.result);
  }
  if (scipy) ours.push(measureOurs(kernel, inputs).seconds);
  const ratio = median(ours) / median(theirs);
  const verdict = scipy
    ? `${milliseconds(median(theirs))} | ${ratio.toPrecision(2)} | ${MARK} ${ratio <= MARK ? "met" : "missed"} | ${same ? "yes" : "NO"}`
    : "– | – | – | –";
  console.log(`| ${kernel.title} | ${milliseconds(median(ours))} | ${verdict} |`);
}
await scipy?.stop();
