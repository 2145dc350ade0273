ALTER TABLE "draft" DROP CONSTRAINT "draft_respondent_id_respondent_id_fk";
--> statement-breakpoint
ALTER TABLE "inbox" DROP CONSTRAINT "inbox_respondent_id_respondent_id_fk";
--> statement-breakpoint
ALTER TABLE "submission" DROP CONSTRAINT "submission_respondent_id_respondent_id_fk";
--> statement-breakpoint
ALTER TABLE "submission_key" DROP CONSTRAINT "submission_key_respondent_id_respondent_id_fk";
--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "mixed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "respondent" ADD COLUMN "mixed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "submission_key" ADD COLUMN "mixed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "submission_key_round_id_index" ON "submission_key" USING btree ("round_id");