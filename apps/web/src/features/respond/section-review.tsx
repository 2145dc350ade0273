"use client";

import { Fragment } from "react";
import type { RouteSection } from "./route.ts";

/** What was said to the questions of a section, in words. */
export function SectionReview({ section }: { section: RouteSection }) {
  return section.questions.map(({ id, review }) => <Fragment key={id}>{review}</Fragment>);
}
