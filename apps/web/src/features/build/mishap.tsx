"use client";

import { Component, type ReactNode } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { nameMessages } from "./messages-names.ts";

interface MishapProps {
  /** What cannot be shown then, at the beginning of a sentence. */
  what: string;
  children: ReactNode;
}

/** Keeps the rest of the page, and everything typed on it, when one part cannot be drawn. */
export class Mishap extends Component<MishapProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Sorry what={this.props.what} onAgain={() => this.setState({ failed: false })} />;
  }
}

function Sorry({ what, onAgain }: { what: string; onAgain(): void }) {
  const say = useWords(nameMessages);
  return (
    <Notice tone="warning" action={<Button onClick={onAgain}>{say("tryAgain")}</Button>}>
      {say("mishap", { what })}
    </Notice>
  );
}
