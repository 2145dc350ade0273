CREATE TABLE "spending" (
	"key" text PRIMARY KEY NOT NULL,
	"spent" integer NOT NULL,
	"day" date DEFAULT current_date NOT NULL
);
