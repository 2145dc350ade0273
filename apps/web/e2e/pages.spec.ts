import { createStudy } from "./support/studies.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test, url } from "./support/journey.ts";

const LOOKS = [
  { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { colorScheme: "dark", viewport: { width: 360, height: 740 } },
] as const;

test("every organizer's page is accessible in light and dark, wide and narrow", async ({ organizer }) => {
  test.setTimeout(240_000);
  const full = await createStudy(organizer, { title: "All pages", template: "Alignment Outlook" });
  await organizer.getByRole("button", { name: "Add simulated respondents" }).click();
  await expect(organizer.getByRole("button", { name: "Make them anew" })).toBeVisible();
  const blank = await createStudy(organizer, { title: "Empty pages", template: "Blank study" });
  const pages = ["/studies", "/studies/new", "/studies/import", "/account"];
  for (const id of [full, blank]) {
    for (const page of ["", "/build", "/preview", "/results", "/exports", "/settings"])
      pages.push(`/studies/${id}${page}`);
  }
  for (const look of LOOKS) {
    await organizer.emulateMedia({ colorScheme: look.colorScheme });
    await organizer.setViewportSize(look.viewport);
    for (const page of pages) {
      await organizer.goto(url(page));
      await expect(organizer.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(organizer);
      await expectNoSidewaysScroll(organizer);
    }
  }
});

test("a study is duplicated, archived, brought back and deleted by its name", async ({ organizer }) => {
  const id = await createStudy(organizer, { title: "To be deleted", template: "Blank study" });
  await organizer.goto(url(`/studies/${id}/settings`));
  await organizer.getByRole("button", { name: "Duplicate" }).click();
  await organizer.waitForURL((address) => !address.pathname.includes(id));
  await expect(organizer.getByText("To be deleted (copy)").first()).toBeVisible();

  await organizer.goto(url(`/studies/${id}/settings`));
  await organizer.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(organizer.getByRole("button", { name: "Take out of the archive" })).toBeVisible();
  await organizer.getByRole("button", { name: "Delete the study" }).click();
  const dialog = organizer.getByRole("dialog");
  await dialog.getByLabel("Name of the study").fill("Something else");
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(dialog.getByText("That is not the study's title. Nothing was deleted.")).toBeVisible();
  await dialog.getByLabel("Name of the study").fill("To be deleted");
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await organizer.waitForURL(/\/studies$/);
  expect((await organizer.request.get(url(`/studies/${id}`))).status()).toBe(404);
});

test("simulated respondents are marked wherever they appear and removed in one step", async ({
  organizer,
}) => {
  const id = await createStudy(organizer, { title: "Simulated", template: "Alignment Outlook" });
  await organizer.getByRole("button", { name: "Add simulated respondents" }).click();
  await expect(organizer.getByRole("button", { name: "Make them anew" })).toBeVisible();
  for (const page of ["", "/results", "/exports"]) {
    await organizer.goto(url(`/studies/${id}${page}`));
    await expect(organizer.getByText(/simulated/i).first()).toBeVisible();
  }
  await organizer.goto(url(`/studies/${id}`));
  await organizer.getByRole("button", { name: "Remove" }).click();
  await organizer.getByRole("dialog").getByRole("button", { name: "Remove them" }).click();
  await expect(organizer.getByRole("button", { name: "Add simulated respondents" })).toBeVisible();
  await organizer.goto(url(`/studies/${id}/exports`));
  await expect(organizer.getByText("Nothing to export yet")).toBeVisible();
});
