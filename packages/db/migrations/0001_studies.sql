CREATE TABLE "member" (
	"study_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "member_study_id_user_id_pk" PRIMARY KEY("study_id","user_id"),
	CONSTRAINT "member_role_known" CHECK ("member"."role" in ('owner', 'editor', 'analyst', 'viewer'))
);
--> statement-breakpoint
CREATE TABLE "study" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"created_on" date DEFAULT current_date NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "instrument" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"hash" text,
	"frozen_at" timestamp with time zone,
	CONSTRAINT "instrument_study_version" UNIQUE("study_id","version"),
	CONSTRAINT "instrument_frozen_with_hash" CHECK (("instrument"."hash" is null) = ("instrument"."frozen_at" is null))
);
--> statement-breakpoint
CREATE TABLE "round" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"instrument_id" text NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"minimum_n" integer DEFAULT 10 NOT NULL,
	"batch" integer DEFAULT 10 NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "round_slug_unique" UNIQUE("slug"),
	CONSTRAINT "round_study_number" UNIQUE("study_id","number"),
	CONSTRAINT "round_state_known" CHECK ("round"."state" in ('open', 'closed')),
	CONSTRAINT "round_origin_known" CHECK ("round"."origin" in ('collected', 'simulated', 'imported')),
	CONSTRAINT "round_minimum_n_floor" CHECK ("round"."minimum_n" >= 5),
	CONSTRAINT "round_batch_floor" CHECK ("round"."batch" >= 5),
	CONSTRAINT "round_closed_with_time" CHECK (("round"."state" = 'closed') = ("round"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"respondent_id" text NOT NULL,
	"round_id" text NOT NULL,
	"consent_version" integer NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"partial" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"submissions" integer DEFAULT 0 NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "draft_respondent_id_round_id_pk" PRIMARY KEY("respondent_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"respondent_id" text NOT NULL,
	"number" integer NOT NULL,
	"answers" jsonb,
	CONSTRAINT "inbox_round_respondent_number" UNIQUE("round_id","respondent_id","number")
);
--> statement-breakpoint
CREATE TABLE "respondent" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"ref" text NOT NULL,
	CONSTRAINT "respondent_study_ref" UNIQUE("study_id","ref")
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"respondent_id" text NOT NULL,
	"number" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"released_in" integer NOT NULL,
	"superseded_in" integer,
	CONSTRAINT "submission_round_respondent_number" UNIQUE("round_id","respondent_id","number"),
	CONSTRAINT "submission_superseded_later" CHECK ("submission"."superseded_in" > "submission"."released_in")
);
--> statement-breakpoint
CREATE TABLE "submission_key" (
	"key" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"respondent_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"number" integer NOT NULL,
	"n" integer NOT NULL,
	"tally" jsonb NOT NULL,
	"final" boolean DEFAULT false NOT NULL,
	"cut_on" date DEFAULT current_date NOT NULL,
	CONSTRAINT "release_round_number" UNIQUE("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"user_id" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"action" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_chunk" (
	"file_id" text NOT NULL,
	"index" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "import_chunk_file_id_index_pk" PRIMARY KEY("file_id","index")
);
--> statement-breakpoint
CREATE TABLE "import_file" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"chunks" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setup_link" (
	"hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_instrument_id_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_respondent_id_respondent_id_fk" FOREIGN KEY ("respondent_id") REFERENCES "public"."respondent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_respondent_id_respondent_id_fk" FOREIGN KEY ("respondent_id") REFERENCES "public"."respondent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_respondent_id_respondent_id_fk" FOREIGN KEY ("respondent_id") REFERENCES "public"."respondent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_key" ADD CONSTRAINT "submission_key_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_key" ADD CONSTRAINT "submission_key_respondent_id_respondent_id_fk" FOREIGN KEY ("respondent_id") REFERENCES "public"."respondent"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_chunk" ADD CONSTRAINT "import_chunk_file_id_import_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."import_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "member_user_id_index" ON "member" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "draft_round_id_index" ON "draft" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "inbox_round_id_index" ON "inbox" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "submission_round_released_index" ON "submission" USING btree ("round_id","released_in");--> statement-breakpoint
CREATE INDEX "audit_event_study_index" ON "audit_event" USING btree ("study_id");--> statement-breakpoint
CREATE INDEX "import_file_user_index" ON "import_file" USING btree ("user_id");