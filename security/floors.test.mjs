import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { compareVersions } from "./versions.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const floors = read("./floors.json");
/** @type {Record<string, any>} */
const packages = read("../package-lock.json").packages;

/** Every package that is fetched: neither the root nor a workspace nor the link to one. */
const fetched = Object.entries(packages).filter(
  ([path, entry]) => path.includes("node_modules/") && !entry.link,
);
const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

describe("versions are ordered", () => {
  // The example of semver.org, section 11.
  const ascending =
    "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 2.0.0 2.1.0 2.1.1 2.10.0";
  it("as semver.org says", () => {
    const versions = ascending.split(" ");
    for (const [i, a] of versions.entries()) {
      for (const [j, b] of versions.entries())
        assert.equal(Math.sign(compareVersions(a, b)), Math.sign(i - j), `${a} ${b}`);
    }
  });
});

describe("no locked version is below its floor", () => {
  for (const [name, { least, why, mayBeAbsent }] of Object.entries(floors)) {
    it(`${name} >= ${least}: ${why}`, () => {
      const copies = fetched.filter(([path]) => nameOf(path) === name);
      assert.ok(copies.length > 0 || mayBeAbsent, `${name} is not in the lock: is its floor still needed?`);
      for (const [path, { version }] of copies)
        assert.ok(compareVersions(version, least) >= 0, `${path} ${version}`);
    });
  }
});

describe("the lock file", () => {
  it("names every optional package of another platform, so that npm ci works on each", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} wants ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it("holds a hash of every package", () => {
    const without = fetched
      .filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))
      .map(([path]) => path);
    assert.deepEqual(without, []);
  });

  it("names no place to fetch from, so that each machine uses the registry it trusts", () => {
    const named = fetched.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path);
    assert.deepEqual(named, []);
  });

  it("runs the scripts of the packages it was looked at for, and of no other", () => {
    const scripted = new Set(
      fetched.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path)),
    );
    // Both only pick a platform binary that npm has already placed; we install with --ignore-scripts anyway.
    // fsevents is for macOS.
    const known = new Set(["@swc/core", "esbuild", "fsevents"]);
    assert.deepEqual(
      [...scripted].filter((name) => !known.has(name)),
      [],
    );
  });
});

/**
 * Whether a package at this path would find the other: beside it or in a folder further up.
 *
 * @param {string} path
 * @param {string} name
 */
function isLocked(path, name) {
  for (let at = path; ;) {
    if (packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (at === "") return false;
    at = at.includes("/node_modules/") ? at.slice(0, at.lastIndexOf("/node_modules/")) : "";
  }
}
