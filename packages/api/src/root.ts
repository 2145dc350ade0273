import { accountRouter } from "./account/router.ts";
import { importsRouter } from "./imports/router.ts";
import { instrumentsRouter } from "./instruments/router.ts";
import { personalRouter } from "./personal/router.ts";
import { releasesRouter } from "./releases/router.ts";
import { respondRouter } from "./respond/router.ts";
import { roundsRouter } from "./rounds/router.ts";
import { studiesRouter } from "./studies/router.ts";
import { createCallerFactory, router } from "./trpc.ts";

/** Every verb of the product. */
export const appRouter = router({
  account: accountRouter,
  imports: importsRouter,
  instruments: instrumentsRouter,
  personal: personalRouter,
  releases: releasesRouter,
  respond: respondRouter,
  rounds: roundsRouter,
  studies: studiesRouter,
});

export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
