package vn.xeploai.ratings.submission;

import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.page.Page;

/** What differs between two versions of a unit's report. */
record SubmissionDifference(
        UUID campaignId,
        UUID unitId,
        SubmissionSummary before,
        SubmissionSummary after,
        List<CountDifference> counts,
        Page<SubjectDifference> subjects) {}
