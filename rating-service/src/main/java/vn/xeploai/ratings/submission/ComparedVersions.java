package vn.xeploai.ratings.submission;

/** Two versions of one unit's report, the earlier one first. */
record ComparedVersions(SubmissionRow before, SubmissionRow after) {
    /** @throws SubmissionRefusal 422 {@code submission-not-comparable} unless both are of one unit in one campaign */
    static ComparedVersions of(SubmissionRow one, SubmissionRow other) {
        var same = one.campaignId().equals(other.campaignId()) && one.unitId().equals(other.unitId());
        if (!same) throw SubmissionRefusal.notComparable(other.id());
        return one.version() <= other.version() ? new ComparedVersions(one, other) : new ComparedVersions(other, one);
    }
}
