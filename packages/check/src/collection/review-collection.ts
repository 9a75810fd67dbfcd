import type { Sop } from "@alur/model";
import { applyRule, reviewSop } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { PresetName } from "../presets.ts";
import type { Review } from "../review.ts";
import { rules } from "../rules/index.ts";
import { collect } from "./collection.ts";
import { kinships, type Kinship } from "./kinship.ts";

/** An SOP of a collection with what there is to say about it. */
export interface ReviewedSop {
  sop: Sop;
  review: Review;
  /** Those of its findings that nobody would see who read it alone. */
  across: readonly Finding[];
}

/** All SOPs of a collection, looked at together. */
export interface CollectionReview {
  sops: readonly ReviewedSop[];
  /** The pairs that follow the same flow, most alike first. */
  kinships: readonly Kinship[];
}

/** The rules that look at sister SOPs: they show it in their examples. */
const comparing = rules.filter((rule) => rule.examples.some(({ beside }) => beside !== undefined));
const comparingIds = new Set(comparing.map(({ id }) => id));

/** Checks SOPs beside one another, and tells apart what shows only there. */
export function reviewCollection(sops: readonly Sop[], preset?: PresetName): CollectionReview {
  const collection = collect(sops);
  return {
    sops: sops.map((sop) => {
      const review = reviewSop(sop, preset, collection);
      const byItself = collect([sop]);
      const alone = new Set(comparing.flatMap((rule) => applyRule(rule, sop, byItself)).map(sameWords));
      const across = review.findings.filter(
        (finding) => comparingIds.has(finding.rule) && !alone.has(sameWords(finding)),
      );
      return { sop, review, across };
    }),
    kinships: kinships(collection),
  };
}

function sameWords({ rule, stepId = "", field, message }: Finding): string {
  return [rule, stepId, field, message.id].join(" ");
}
