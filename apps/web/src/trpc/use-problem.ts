"use client";

import { useCallback } from "react";
import { useLocale } from "@plumbline/instrument/words/use-words";
import { problemOf, type Problem } from "./problem.ts";

/** Says what went wrong in the reader's language. */
export function useProblem(): (error: unknown) => Problem {
  const locale = useLocale();
  return useCallback((error: unknown) => problemOf(error, locale), [locale]);
}
