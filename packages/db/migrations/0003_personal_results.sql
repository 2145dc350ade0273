ALTER TABLE "round" ADD COLUMN "personal_results" text DEFAULT 'after-close' NOT NULL;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "scores" jsonb;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_personal_results_known" CHECK ("round"."personal_results" in ('after-close', 'at-once', 'never'));