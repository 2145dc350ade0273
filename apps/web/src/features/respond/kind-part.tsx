"use client";

import { Component, Suspense, use, type ReactNode } from "react";
import { askingOf, type AnyAsking } from "@plumbline/instrument/kinds/askings";
import type { InputProps, MatrixProps, SaidProps } from "@plumbline/instrument/view";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { lensMessages } from "./messages-lens.ts";

/** The input of a kind, once its chunk is there: the first question waits for none but its own. */
export function KindInput({ kind, ...props }: { kind: string } & InputProps<unknown>) {
  return <Loaded kind={kind}>{({ Input }) => <Input {...props} />}</Loaded>;
}

export function KindSaid({ kind, ...props }: { kind: string } & SaidProps<unknown>) {
  return <Loaded kind={kind}>{({ Said }) => <Said {...props} />}</Loaded>;
}

export function KindMatrix({ kind, ...props }: { kind: string } & MatrixProps<unknown>) {
  return <Loaded kind={kind}>{({ Matrix }) => (Matrix ? <Matrix {...props} /> : null)}</Loaded>;
}

type Draw = (asking: AnyAsking) => ReactNode;

function Loaded({ kind, children }: { kind: string; children: Draw }) {
  const say = useWords(lensMessages);
  return (
    <Again>
      <Suspense
        fallback={
          <p role="status" className="min-h-24 text-muted">
            {say("loading")}
          </p>
        }
      >
        <Drawn kind={kind}>{children}</Drawn>
      </Suspense>
    </Again>
  );
}

function Drawn({ kind, children }: { kind: string; children: Draw }) {
  return children(use(askingOf(kind)));
}

/** A chunk that did not arrive is asked for again on request; what was typed elsewhere stays. */
class Again extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <NotLoaded onAgain={() => this.setState({ failed: false })} />;
  }
}

function NotLoaded({ onAgain }: { onAgain(): void }) {
  const say = useWords(lensMessages);
  return (
    <Notice tone="warning" action={<Button onClick={onAgain}>{say("loadAgain")}</Button>}>
      {say("notLoaded")}
    </Notice>
  );
}
