import { cache } from "react";
import { load } from "@/server/caller";

/** A study's overview, read once per request although the layout and the page both show of it. */
export const loadStudy = cache((studyId: string) => load((api) => api.studies.overview({ studyId })));
