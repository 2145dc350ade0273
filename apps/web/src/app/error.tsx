"use client";

import { Button } from "@plumbline/ui/button.tsx";
import { PlainPage } from "@/shell/page";

/** What a failed page shows: never the error itself, which may quote what somebody typed. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <PlainPage>
      <h1 className="text-3xl">This page could not be shown</h1>
      <p>Something went wrong on our side. Nothing you entered was changed; try again in a moment.</p>
      <p>
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </PlainPage>
  );
}
