/**
 * Our survey page beside the same questions in SurveyJS, as ratios: `npm ci --prefix bench/survey-page`, then
 * `npx tsx bench/survey-page/run.ts`. Chromium is taken from PLUMBLINE_CHROMIUM, else from /usr/bin/chromium.
 *
 * Visits alternate, ours, theirs, ours, …, each with an empty cache on an emulated phone; the medians are compared.
 */
import { alignmentOutlook } from "@plumbline/instrument/templates/alignment-outlook/index";
import { playwright, visit, type Visit } from "./measure.ts";
import { plumblineSite, surveyJsSite, type Site } from "./sites.ts";

const ROUNDS = 5;
const MARKS = { scriptKilobytes: 0.4, answeredMs: 0.5 } as const;
const NAMES = {
  scriptKilobytes: "8  JavaScript before the first answer, kB gzip",
  answeredMs: "9  time to the first answer, ms, slow 4G, phone",
} as const;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const theirs = await surveyJsSite(alignmentOutlook());
const ours = await plumblineSite();
const browser = await playwright().chromium.launch({
  executablePath: process.env["PLUMBLINE_CHROMIUM"] ?? "/usr/bin/chromium",
});
try {
  const visits = new Map<Site, Visit[]>([
    [ours, []],
    [theirs, []],
  ]);
  // One visit of each that is not counted: the first request of a page is a server's slowest.
  for (const site of [ours, theirs]) await visit(browser, site.address);
  for (let round = 0; round < ROUNDS; round++) {
    for (const site of [ours, theirs]) visits.get(site)!.push(await visit(browser, site.address));
  }
  for (const measure of ["scriptKilobytes", "answeredMs"] as const) {
    const [a, b] = [ours, theirs].map((site) => median(visits.get(site)!.map((each) => each[measure])));
    const ratio = a! / b!;
    const verdict = ratio <= MARKS[measure] ? "met" : "missed";
    console.log(
      `${NAMES[measure]}: ours ${a!.toFixed(0)}, SurveyJS ${b!.toFixed(0)}, ratio ${ratio.toFixed(2)} (mark ${MARKS[measure]}: ${verdict})`,
    );
  }
} finally {
  await browser.close();
  ours.stop();
  theirs.stop();
}
