"use client";

import { Suspense, use } from "react";
import type { EditorProps } from "@plumbline/instrument/view";
import { kindView } from "./kind-view.ts";
import { Mishap } from "./mishap.tsx";

type KindEditorProps = EditorProps<unknown> & { kindId: string };

/** The kind's own fields, fetched when the first question of that kind is opened. */
export function KindEditor(props: KindEditorProps) {
  return (
    <Mishap what="The fields of this question">
      <Suspense fallback={<p className="text-muted">Loading the fields…</p>}>
        <Fields {...props} />
      </Suspense>
    </Mishap>
  );
}

function Fields({ kindId, ...props }: KindEditorProps) {
  const { Editor } = use(kindView(kindId));
  return <Editor {...props} />;
}
