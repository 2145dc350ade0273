"use client";

import { Component, type ReactNode } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";

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
    return (
      <Notice
        tone="warning"
        action={<Button onClick={() => this.setState({ failed: false })}>Try again</Button>}
      >
        {this.props.what} cannot be shown just now. Nothing you wrote is lost.
      </Notice>
    );
  }
}
