package vn.xeploai.ratings.rating;

import java.time.LocalDate;
import java.util.UUID;
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
        String schemeId,
        int schemeRevision) {}
