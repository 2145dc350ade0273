import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { prepareSocketPath } from "./socket-path.mjs";

const folder = mkdtempSync(join(tmpdir(), "plumbline-socket-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === "win32")("the socket of the embedded database", () => {
  it("lies in the data folder", () => {
    expect(prepareSocketPath(folder).path).toBe(join(folder, "run", ".s.PGSQL.5432"));
  });

  it("lies in a private temporary folder when the data folder's path is too long for a socket", () => {
    const { path, remove } = prepareSocketPath(join(folder, "d".repeat(100)));
    expect(path.length).toBeLessThan(100);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    remove();
    expect(existsSync(dirname(path))).toBe(false);
  });
});
