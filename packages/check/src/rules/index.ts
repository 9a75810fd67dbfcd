import type { Rule } from "../rule.ts";
import { actingOfficialDecides } from "./acting-official-decides.ts";
import { actingOfficialInColumn } from "./acting-official-in-column.ts";
import { cautionWithoutConsequence } from "./caution-without-consequence.ts";
import { checksOwnWork } from "./checks-own-work.ts";
import { columnUnused } from "./column-unused.ts";
import { contradiction } from "./contradiction.ts";
import { copiedFromOtherSop } from "./copied-from-other-sop.ts";
import { dateUnreadable } from "./date-unreadable.ts";
import { datesOutOfOrder } from "./dates-out-of-order.ts";
import { decisionWithoutChoice } from "./decision-without-choice.ts";
import { decisionWithoutReturn } from "./decision-without-return.ts";
import { dissolvedPost } from "./dissolved-post.ts";
import { duplicateNumber } from "./duplicate-number.ts";
import { durationUnlikeSisters } from "./duration-unlike-sisters.ts";
import { emptyStep } from "./empty-step.ts";
import { equipmentNotListed } from "./equipment-not-listed.ts";
import { fixedWordMisspelled } from "./fixed-word-misspelled.ts";
import { forkWithoutJoin } from "./fork-without-join.ts";
import { frequencyAsDuration } from "./frequency-as-duration.ts";
import { handoverRow } from "./handover-row.ts";
import { headerIncomplete } from "./header-incomplete.ts";
import { implausibleDuration } from "./implausible-duration.ts";
import { inconsistentName } from "./inconsistent-name.ts";
import { jointPerformersUnclear } from "./joint-performers-unclear.ts";
import { lastStepKeepsNothing } from "./last-step-keeps-nothing.ts";
import { legalBasisMissing } from "./legal-basis-missing.ts";
import { longerThanPromised } from "./longer-than-promised.ts";
import { manyInitials } from "./many-initials.ts";
import { misplacedCell } from "./misplaced-cell.ts";
import { missingDuration } from "./missing-duration.ts";
import { missingNumber } from "./missing-number.ts";
import { missingOutput } from "./missing-output.ts";
import { missingRequirement } from "./missing-requirement.ts";
import { noEnd } from "./no-end.ts";
import { numberGap } from "./number-gap.ts";
import { numberUsedTwice } from "./number-used-twice.ts";
import { ocrNoise } from "./ocr-noise.ts";
import { otherAgencyRatifies } from "./other-agency-ratifies.ts";
import { otherRegionNamed } from "./other-region-named.ts";
import { outputNotInputOfNext } from "./output-not-input-of-next.ts";
import { outputRepeated } from "./output-repeated.ts";
import { outputUnused } from "./output-unused.ts";
import { paperUnlikeSisters } from "./paper-unlike-sisters.ts";
import { performerInActivity } from "./performer-in-activity.ts";
import { performerIsADevice } from "./performer-is-a-device.ts";
import { performerIsAPerson } from "./performer-is-a-person.ts";
import { performerIsEverybody } from "./performer-is-everybody.ts";
import { performerNotInColumns } from "./performer-not-in-columns.ts";
import { personalDataWithoutPurpose } from "./personal-data-without-purpose.ts";
import { personalNumberShown } from "./personal-number-shown.ts";
import { pingPong } from "./ping-pong.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { qualificationVague } from "./qualification-vague.ts";
import { ratifierMissing } from "./ratifier-missing.ts";
import { recordsWithoutPlace } from "./records-without-place.ts";
import { relatedSopNotListed } from "./related-sop-not-listed.ts";
import { relatedSopUnknown } from "./related-sop-unknown.ts";
import { requestsOneByOne } from "./requests-one-by-one.ts";
import { requirementEqualsOutput } from "./requirement-equals-output.ts";
import { requirementFromNowhere } from "./requirement-from-nowhere.ts";
import { returnTargetUnclear } from "./return-target-unclear.ts";
import { revokedRegulation } from "./revoked-regulation.ts";
import { rowWithoutAction } from "./row-without-action.ts";
import { serviceWithoutComplaints } from "./service-without-complaints.ts";
import { serviceWithoutRequester } from "./service-without-requester.ts";
import { severalActions } from "./several-actions.ts";
import { signedBeforeNumbered } from "./signed-before-numbered.ts";
import { sopGuideNotCited } from "./sop-guide-not-cited.ts";
import { sopNumberIncomplete } from "./sop-number-incomplete.ts";
import { startUnclear } from "./start-unclear.ts";
import { stepUnreachable } from "./step-unreachable.ts";
import { stepWithoutPerformer } from "./step-without-performer.ts";
import { symbolAndSentenceDiffer } from "./symbol-and-sentence-differ.ts";
import { titleBeginsWithSop } from "./title-begins-with-sop.ts";
import { titleDiffers } from "./title-differs.ts";
import { titleInCapitals } from "./title-in-capitals.ts";
import { titleMissing } from "./title-missing.ts";
import { titleUsedTwice } from "./title-used-twice.ts";
import { titleWithoutAspect } from "./title-without-aspect.ts";
import { tooFewSteps } from "./too-few-steps.ts";
import { tooManyPerformers } from "./too-many-performers.ts";
import { tooManySteps } from "./too-many-steps.ts";
import { typingApart } from "./typing-apart.ts";
import { unreadableDuration } from "./unreadable-duration.ts";
import { vagueDuration } from "./vague-duration.ts";
import { verbNotFirst } from "./verb-not-first.ts";

/** Every rule, in the order in which a reviewer reads: the whole, the rows, their cells, the flow. */
export const rules: readonly Rule[] = [
  titleMissing,
  titleUsedTwice,
  columnUnused,
  inconsistentName,
  performerInActivity,
  duplicateNumber,
  numberGap,
  missingNumber,
  emptyStep,
  placeholderLeft,
  ocrNoise,
  fixedWordMisspelled,
  rowWithoutAction,
  verbNotFirst,
  severalActions,
  typingApart,
  symbolAndSentenceDiffer,
  actingOfficialDecides,
  checksOwnWork,
  stepWithoutPerformer,
  performerNotInColumns,
  missingRequirement,
  missingDuration,
  vagueDuration,
  unreadableDuration,
  durationUnlikeSisters,
  implausibleDuration,
  missingOutput,
  requirementEqualsOutput,
  misplacedCell,
  frequencyAsDuration,
  outputNotInputOfNext,
  requirementFromNowhere,
  outputUnused,
  outputRepeated,
  paperUnlikeSisters,
  contradiction,
  copiedFromOtherSop,
  decisionWithoutReturn,
  returnTargetUnclear,
  decisionWithoutChoice,
  stepUnreachable,
  noEnd,
  startUnclear,
  forkWithoutJoin,
  signedBeforeNumbered,
  lastStepKeepsNothing,
  pingPong,
  handoverRow,
  requestsOneByOne,
  manyInitials,
  numberUsedTwice,
  relatedSopUnknown,
  titleDiffers,
  titleBeginsWithSop,
  titleInCapitals,
  titleWithoutAspect,
  headerIncomplete,
  sopNumberIncomplete,
  ratifierMissing,
  otherAgencyRatifies,
  dateUnreadable,
  datesOutOfOrder,
  legalBasisMissing,
  revokedRegulation,
  sopGuideNotCited,
  qualificationVague,
  cautionWithoutConsequence,
  recordsWithoutPlace,
  equipmentNotListed,
  relatedSopNotListed,
  otherRegionNamed,
  personalNumberShown,
  personalDataWithoutPurpose,
  serviceWithoutRequester,
  serviceWithoutComplaints,
  longerThanPromised,
  tooFewSteps,
  tooManySteps,
  tooManyPerformers,
  performerIsAPerson,
  performerIsEverybody,
  performerIsADevice,
  actingOfficialInColumn,
  dissolvedPost,
  jointPerformersUnclear,
];
