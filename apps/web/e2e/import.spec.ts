import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, expectAccessible, test, url } from "./support/journey.ts";

const FIXTURES = join(import.meta.dirname, "../../../packages/api/src/imports/fixtures");
/** The answers of 122 researchers, which lie beside the repository where we may read them and do not ship. */
const PAIRED = join(import.meta.dirname, "../../../../shared/data/alignment-researchers-2024/paired.csv");
