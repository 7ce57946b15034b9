package vn.xeploai.ratings.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Track;

/** A version as it was known at an instant, with what is needed of its campaign and its act. */
record SubmissionRow(
        UUID id,
        UUID campaignId,
        UUID unitId,
        int version,
        SubmissionState state,
        String number,
        LocalDate date,
        String signer,
        String note,
        String reason,
        Instant knownAt,
        String figuresHash,
        String actor,
        boolean verified,
        Instant changedAt,
        String period,
        Track track) {

    SubmissionSummary summary() {
        return new SubmissionSummary(
                id, campaignId, unitId, version, state, number, date, signer, note, reason, knownAt, figuresHash);
    }
}
