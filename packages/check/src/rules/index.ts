import type { Rule } from "../rule.ts";
import { columnUnused } from "./column-unused.ts";
import { contradiction } from "./contradiction.ts";
import { decisionWithoutChoice } from "./decision-without-choice.ts";
import { decisionWithoutReturn } from "./decision-without-return.ts";
import { duplicateNumber } from "./duplicate-number.ts";
import { emptyStep } from "./empty-step.ts";
import { implausibleDuration } from "./implausible-duration.ts";
import { inconsistentName } from "./inconsistent-name.ts";
import { misplacedCell } from "./misplaced-cell.ts";
import { missingDuration } from "./missing-duration.ts";
import { missingNumber } from "./missing-number.ts";
import { missingOutput } from "./missing-output.ts";
import { missingRequirement } from "./missing-requirement.ts";
import { noEnd } from "./no-end.ts";
import { numberGap } from "./number-gap.ts";
import { performerInActivity } from "./performer-in-activity.ts";
import { performerNotInColumns } from "./performer-not-in-columns.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { requirementEqualsOutput } from "./requirement-equals-output.ts";
import { returnTargetUnclear } from "./return-target-unclear.ts";
import { stepUnreachable } from "./step-unreachable.ts";
import { stepWithoutPerformer } from "./step-without-performer.ts";
import { titleMissing } from "./title-missing.ts";
import { unreadableDuration } from "./unreadable-duration.ts";
import { vagueDuration } from "./vague-duration.ts";

/** Every rule, in the order in which a reviewer reads: the whole, the rows, their cells, the flow. */
export const rules: readonly Rule[] = [
  titleMissing,
  columnUnused,
  inconsistentName,
  performerInActivity,
  duplicateNumber,
  numberGap,
  missingNumber,
  emptyStep,
  placeholderLeft,
  stepWithoutPerformer,
  performerNotInColumns,
  missingRequirement,
  missingDuration,
  vagueDuration,
  unreadableDuration,
  implausibleDuration,
  missingOutput,
  requirementEqualsOutput,
  misplacedCell,
  contradiction,
  decisionWithoutReturn,
  returnTargetUnclear,
  decisionWithoutChoice,
  stepUnreachable,
  noEnd,
];
