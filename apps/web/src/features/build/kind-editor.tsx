"use client";

import { Suspense, use } from "react";
import type { EditorProps } from "@plumbline/instrument/view";
import { useWords } from "@plumbline/instrument/words/use-words";
import { kindView } from "./kind-view.ts";
import { questionMessages } from "./messages-question.ts";
import { Mishap } from "./mishap.tsx";

type KindEditorProps = EditorProps<unknown> & { kindId: string };

/** The kind's own fields, fetched when the first question of that kind is opened. */
export function KindEditor(props: KindEditorProps) {
  const say = useWords(questionMessages);
  return (
    <Mishap what={say("fields")}>
      <Suspense fallback={<p className="text-muted">{say("loadingFields")}</p>}>
        <Fields {...props} />
      </Suspense>
    </Mishap>
  );
}

function Fields({ kindId, ...props }: KindEditorProps) {
  const { Editor } = use(kindView(kindId));
  return <Editor {...props} />;
}
