import { openDatabaseForCommand } from "@plumbline/api/connection";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  open: () => openDatabaseForCommand(process.env),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
