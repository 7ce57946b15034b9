package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A row of {@code rating_known_at} with the scheme of its campaign. */
record RatingRow(
        UUID id,
        UUID campaignId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID unitId,
        RatingState state,
        String grade,
        String distinction,
        String notRatedReason,
        String standing,
        LocalDate admittedOn,
        LocalDate decidedOn,
        UUID decisionId,
        Step returnedTo,
        RatingState heldState,
        String complaint,
        Instant changedAt,
        String schemeId,
        int schemeRevision) {}
