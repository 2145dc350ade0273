ALTER TABLE "inbox" ADD COLUMN "counts_as" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "counts_as" text;--> statement-breakpoint
CREATE INDEX "submission_unhashed_index" ON "submission" USING btree ("round_id") WHERE "submission"."counts_as" is null;