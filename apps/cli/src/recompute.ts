import type { Database } from "@plumbline/api/connection";
import { checkReleases } from "@plumbline/api/releases/recompute";

/** One line a release; true when every one holds the integers that its answers give. */
export async function recompute(db: Database, print: (line: string) => void): Promise<boolean> {
  let releases = 0;
  const same = await checkReleases(db, (check) => {
    releases += 1;
    const { erased } = check;
    const left = erased > 0 ? ` but for ${erased} erased when the round closed` : "";
    print(
      `${check.id}  release ${check.number}, n = ${check.n}: ${check.same ? `the same${left}` : "DIFFERS"}`,
    );
  });
  print(
    releases === 0
      ? "There are no releases yet."
      : same
        ? `${releases} of ${releases} releases are what their answers give.`
        : "At least one release is not what its answers give.",
  );
  return same;
}
