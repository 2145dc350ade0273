import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { branchingSurvey, EVERYTHING } from "../testing/branching.ts";
import { callerFor, chance } from "../testing/context.ts";
import { newUser } from "../testing/people.ts";
import { newRespondents } from "../testing/respondent.ts";
import { newFinishedStudy, newOpenRound } from "../testing/rounds.ts";
import { exportBundle } from "./reads.ts";

const PEOPLE = 12;

let test: TestDatabase;
let files: Record<string, string>;
let imported: Record<string, string>;
beforeAll(async () => {
  test = await testDatabase();
  const owner = await newUser(test.db, "owner");
  const { studyId, roundId, slug } = await newOpenRound(test.db, owner, { definition: branchingSurvey() });
  for (const respondent of await newRespondents(test.db, slug, PEOPLE)) await respondent.submit(EVERYTHING);
  await callerFor(test.db, owner).rounds.close({ studyId, roundId });
  const download = async (ids: { studyId: string; roundId: string }) => {
    const { zip } = await exportBundle({ db: test.db, user: owner, ...chance }, ids);
    return Object.fromEntries(
      Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  };
  files = await download({ studyId, roundId });
  imported = await download(await newFinishedStudy(test.db, owner));
  return test.close;
});

const records = (text: string | undefined) =>
  parse(text ?? "", { columns: true }) as Record<string, string>[];

describe("an export of a round with experiments", () => {
  it("says of each row which arm it was in, beside the answers that only that arm was asked for", () => {
    const rows = records(files["answers-wide.csv"]);
    expect(rows).toHaveLength(PEOPLE);
    for (const row of rows) {
      expect(["own_first", "crowd_first"]).toContain(row["arm_lens_order"]);
      // Everybody answered yes to the one and no to the other, as far as they were asked.
      expect([row["arm_framing"], row["gain_own"], row["loss_own"]]).toEqual(
        row["arm_framing"] === "gain" ? ["gain", "2", ""] : ["loss", "", "1"],
      );
    }
  });

  it("says the same in the long table", () => {
    const arms = records(files["answers-long.csv"]).filter(({ column }) => column?.startsWith("arm_"));
    expect(arms).toHaveLength(2 * PEOPLE);
    expect(new Set(arms.map((row) => `${row["question_id"]}${row["lens"]}`))).toEqual(new Set([""]));
  });

  it("explains the arms in the codebook and the data package", () => {
    const [framing, order] = records(files["codebook.csv"]);
    expect(framing).toMatchObject({
      column: "arm_framing",
      question: "How it is put",
      type: "string",
      values: "gain = As a gain; loss = As a loss",
    });
    expect(order).toMatchObject({ column: "arm_lens_order", question: "Order of the two steps" });
    const [wide] = JSON.parse(files["datapackage.json"] ?? "").resources;
    const header = (files["answers-wide.csv"] ?? "").split("\r\n")[0]?.split(",");
    expect(wide.schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
    expect(wide.schema.fields[1]).toMatchObject({
      name: "arm_framing",
      constraints: { enum: ["gain", "loss"] },
    });
  });

  it("says of each question that is not asked of everybody of whom it is", () => {
    const said = new Map(
      records(files["codebook.csv"]).map((row) => [row["question_id"], row["asked_if"]] as const),
    );
    expect([said.get("start"), said.get("why"), said.get("gain")]).toEqual([
      "",
      "start is “Yes”",
      "arm_framing is gain",
    ]);
  });

  it("does not hold what the arms were drawn from", async () => {
    expect(Object.values(files).join("\n")).not.toMatch(/seed/i);
    const seeds = await test.db.query.draft.findMany({ columns: { seed: true } });
    for (const { seed } of seeds) expect(Object.values(files).join("\n")).not.toContain(String(seed));
  });
});

describe("an export of a round that draws nothing", () => {
  it("has no column for arms", () => {
    expect(Object.values(imported).join("\n")).not.toContain("arm_");
  });
});
