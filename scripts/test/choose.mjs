import { Stop } from "../start/stop.mjs";

/**
 * Which steps the command line asks for: all, `--only lint,unit`, or all `--from unit`.
 *
 * @template {{ name: string }} T
 * @param {T[]} steps
 * @param {string[]} args
 * @returns {T[]}
 */
export function choose(steps, args) {
  const names = steps.map((step) => step.name);
  const known = (/** @type {string | undefined} */ name) => {
    if (name && names.includes(name)) return name;
    throw new Stop(`There is no step "${name ?? ""}"; the steps are ${names.join(", ")}.`);
  };
  let chosen = steps;
  const words = args.flatMap((arg) => arg.split("="));
  while (words.length > 0) {
    const word = words.shift();
    if (word === "--only") {
      const wanted = (words.shift() ?? "").split(",").map(known);
      chosen = chosen.filter((step) => wanted.includes(step.name));
    } else if (word === "--from") {
      const first = names.indexOf(known(words.shift()));
      chosen = chosen.filter((step) => names.indexOf(step.name) >= first);
    } else {
      throw new Stop(`Unknown option ${word}; there are --only <step,step> and --from <step>.`);
    }
  }
  return chosen;
}
