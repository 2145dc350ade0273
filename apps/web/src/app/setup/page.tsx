import type { Metadata } from "next";
import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import { SetUpForm } from "@/features/set-up/set-up-form";
import { PlainPage } from "@/shell/page";

export const metadata: Metadata = { title: "Set up" };

export default function SetUpPage() {
  return (
    <PlainPage>
      <h1 className="text-3xl">Set up Plumbline</h1>
      <SetUpForm templates={TEMPLATES.map(({ id, title, description }) => ({ id, title, description }))} />
    </PlainPage>
  );
}
