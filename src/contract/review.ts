import { z } from "zod";
import { confidenceGrades } from "../register/register.ts";
import type { EntryNote } from "../view/view.ts";
import { type ReviewLine, reviewReasons } from "../view/review-queue.ts";
import { page, type Page } from "./answers.ts";
import { citation, entryNote, evidence } from "./values.ts";

const reviewLine: z.ZodType<ReviewLine> = z
  .object({
    note: entryNote,
    revision: z.string(),
    reasons: z.array(z.enum(reviewReasons)),
    chance: z.number(),
    grade: z.enum(confidenceGrades),
    evidence: evidence.nullable(),
    source: citation.nullable(),
  })
  .meta({ id: "ReviewLine" });

/** Lines that wait for somebody's word, the most doubtful first. */
export const reviewAnswer: z.ZodType<Page<ReviewLine>> = z
  .object(page(reviewLine))
  .meta({ id: "ReviewAnswer" });

/** Lines to choose one from. */
export const linesAnswer: z.ZodType<Page<EntryNote>> = z
  .object(page(entryNote))
  .meta({ id: "LinesAnswer" });
