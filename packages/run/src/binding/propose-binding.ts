import { isRequesterName, type Confidence, type Performer, type Sop } from "@alur/model";
import type { Bound } from "./bound.ts";
import { findByName, type NamedPlace } from "./match-name.ts";

/** The posts and units of an office, as far as names go. */
export interface OfficeNames {
  posts: readonly { id: string; name: string; aliases: readonly string[]; unitId: string }[];
  units: readonly { id: string; name: string; aliases: readonly string[] }[];
}

/** Who may stand behind a printed performer. Without `bound` nobody in the office fits, and a person must say who it is. */
export interface Proposal {
  performerId: string;
  bound?: Bound;
  confidence: Confidence;
  /** The office's own name or alias that fits. */
  by?: string;
}

/** Proposes a binding for every performer, in the order of the columns. Nothing is bound by it: a person confirms what is put into force. */
export function proposeBinding(sop: Sop, office: OfficeNames): Proposal[] {
  const proposals = sop.performers.map((performer) => proposeOne(performer, office));
  return sop.performers.map((performer, i) => {
    const proposal = proposals[i] ?? { performerId: performer.id, confidence: "guess" as const };
    return performer.kind === "external" && !proposal.bound ? handledBy(sop, performer, proposals) : proposal;
  });
}

function proposeOne(performer: Performer, office: OfficeNames): Proposal {
  const performerId = performer.id;
  const names = [performer.name, ...performer.aliases];
  if (performer.kind === "requester") return { performerId, bound: { kind: "requester" }, confidence: "sure" };
  const post = findByName(names, office.posts.map(asPlace));
  const unit = findByName(names, office.units.map(asPlace), "staff");
  const unitFirst = performer.kind === "unit" || performer.kind === "group";
  const best =
    unit &&
    (!post || rank[unit.confidence] > rank[post.confidence] || (unitFirst && unit.confidence === post.confidence))
      ? unit
      : post;
  if (best && best.confidence !== "guess") return found(performerId, best, best === unit);
  if (names.some(isRequesterName)) return { performerId, bound: { kind: "requester" }, confidence: "likely" };
  // Whoever is outside the office has no post in it, however much a name resembles one.
  if (performer.kind === "external" || !best) return { performerId, confidence: "guess" };
  return found(performerId, best, best === unit);
}

const rank: Record<Confidence, number> = { sure: 2, likely: 1, guess: 0 };

function found(
  performerId: string,
  match: { id: string; by: string; confidence: Confidence },
  isUnit: boolean,
): Proposal {
  const bound: Bound = isUnit ? { kind: "unit", unitId: match.id } : { kind: "post", postId: match.id };
  return { performerId, bound, confidence: match.confidence, by: match.by };
}

function asPlace(place: { id: string; name: string; aliases: readonly string[] }): NamedPlace {
  return { id: place.id, names: [place.name, ...place.aliases] };
}

/** An outside party is most likely handled by the post that passes the work to them: the one that performs the step before theirs. */
function handledBy(sop: Sop, performer: Performer, proposals: readonly Proposal[]): Proposal {
  const theirs = new Set(sop.steps.filter((step) => step.performerIds.includes(performer.id)).map((step) => step.id));
  const before = sop.flows
    .filter((flow) => theirs.has(flow.to))
    .flatMap((flow) => sop.steps.find((step) => step.id === flow.from) ?? []);
  const bounds = before
    .flatMap((step) => step.performerIds)
    .map((id) => proposals.find((other) => other.performerId === id)?.bound);
  const post = bounds.find((bound) => bound?.kind === "post");
  return {
    performerId: performer.id,
    confidence: "guess",
    ...(post?.kind === "post" ? { bound: { kind: "external", postId: post.postId } as const } : {}),
  };
}
