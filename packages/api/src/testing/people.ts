import type { Database } from "@plumbline/db/client";
import { user } from "@plumbline/db/schema/auth";
import { member, type Role } from "@plumbline/db/schema/study";
import type { Actor } from "../context.ts";

export async function newUser(db: Database, name: string): Promise<Actor> {
  const email = `${name}@example.org`;
  const [made] = await db.insert(user).values({ name, email }).returning({ id: user.id });
  if (!made) throw new Error("The user was not stored.");
  return { id: made.id, name, email };
}

export async function addMember(db: Database, studyId: string, { id }: Actor, role: Role): Promise<void> {
  await db.insert(member).values({ studyId, userId: id, role });
}
