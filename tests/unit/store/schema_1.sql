-- A database of version 1 with two items and one answer. Frozen: people's files look like this; never edit it.
PRAGMA application_id = 1280459851;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "daily" ("day" INTEGER NOT NULL PRIMARY KEY, "reviews" INTEGER NOT NULL, "drills" INTEGER NOT NULL, "elapsed_ms" INTEGER NOT NULL, "tested" INTEGER NOT NULL, "recalled" INTEGER NOT NULL);
INSERT INTO "daily" VALUES(739650,1,0,2000,0,0);
CREATE TABLE "deck" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL, "minutes" INTEGER NOT NULL, "position" INTEGER NOT NULL, "items" INTEGER NOT NULL, "hash" TEXT NOT NULL, "retired" INTEGER NOT NULL, "data" BLOB NOT NULL);
INSERT INTO "deck" VALUES('deck','Deck',5,0,2,'deck (''a'', ''b'') as it was',0,X'617320697420776173');
CREATE TABLE "experiment" ("deck" TEXT NOT NULL, "name" TEXT NOT NULL, "data" BLOB NOT NULL, PRIMARY KEY ("deck", "name"), FOREIGN KEY ("deck") REFERENCES "deck" ("id"));
INSERT INTO "experiment" VALUES('deck','three-rates',X'617320697420776173');
CREATE TABLE "item" ("id" INTEGER NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, "deck" TEXT NOT NULL, "kind" TEXT NOT NULL, "level" TEXT NOT NULL, "position" INTEGER NOT NULL, "experiment" TEXT, "retired" INTEGER NOT NULL, "data" BLOB NOT NULL, FOREIGN KEY ("deck") REFERENCES "deck" ("id"));
INSERT INTO "item" VALUES(1,'deck/a','deck','recall','beginner',0,'three-rates',0,X'6120617320697420776173');
INSERT INTO "item" VALUES(2,'deck/b','deck','quiz','beginner',1,'three-rates',0,X'6220617320697420776173');
CREATE TABLE "log" ("id" BLOB NOT NULL PRIMARY KEY, "item" INTEGER NOT NULL, "kind" TEXT NOT NULL CHECK (kind IN ('review', 'drill', 'undo')), "grade" INTEGER CHECK (grade BETWEEN 0 AND 5), "answered_at" INTEGER NOT NULL, "day" INTEGER NOT NULL, "elapsed_ms" INTEGER NOT NULL, "scheduler" TEXT NOT NULL, "undoes" BLOB, "seed" INTEGER, "device" TEXT NOT NULL, FOREIGN KEY ("item") REFERENCES "item" ("id"), CHECK ((kind = 'undo') = (grade IS NULL) AND (kind = 'undo') = (undoes IS NOT NULL))) WITHOUT ROWID;
INSERT INTO "log" VALUES(X'019C20CC8400729093F2211A6663558D',1,'review',4,1770076800000,739650,2000,'sm2',NULL,NULL,'here');
CREATE TABLE "memory" ("item" INTEGER NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, "deck" TEXT NOT NULL, "kind" TEXT NOT NULL, "position" INTEGER NOT NULL, "due" INTEGER, "easiness" INTEGER NOT NULL DEFAULT 250, "interval" INTEGER NOT NULL DEFAULT 0, "repetitions" INTEGER NOT NULL DEFAULT 0, "lapses" INTEGER NOT NULL DEFAULT 0, FOREIGN KEY ("item") REFERENCES "item" ("id"));
INSERT INTO "memory" VALUES(1,'deck/a','deck','recall',0,739651,250,1,1,0);
INSERT INTO "memory" VALUES(2,'deck/b','deck','quiz',1,NULL,250,0,0,0);
CREATE TABLE "setting" ("key" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL);
CREATE UNIQUE INDEX "item_key" ON "item" ("key");
CREATE INDEX "item_deck" ON "item" ("deck");
CREATE INDEX "memory_due_deck_kind" ON "memory" ("due", "deck", "kind");
CREATE INDEX "memory_deck_position" ON "memory" ("deck", "position") WHERE ("due" IS NULL);
CREATE INDEX "log_item_id_kind_grade_day" ON "log" ("item", "id", "kind", "grade", "day");
CREATE INDEX "log_day_kind_grade_item_elapsed_ms" ON "log" ("day", "kind", "grade", "item", "elapsed_ms");
CREATE INDEX "log_undoes" ON "log" ("undoes") WHERE ("undoes" IS NOT NULL);
CREATE TRIGGER log_no_update BEFORE update ON log
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE TRIGGER log_no_delete BEFORE delete ON log
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
COMMIT;
