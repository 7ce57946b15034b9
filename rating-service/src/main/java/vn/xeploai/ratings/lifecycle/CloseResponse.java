package vn.xeploai.ratings.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.campaign.CampaignResponse;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

record CloseResponse(CampaignResponse campaign, UndecidedSubjects undecided) {
    /** The subjects that have neither a grade nor a reason for not being rated. */
    record UndecidedSubjects(
            long total,
            Map<SubjectKind, Long> byKind,
            @Schema(description = "The first hundred") List<UndecidedSubject> first) {}

    record UndecidedSubject(UUID ratingId, @Nested("subject") Subject subject, UUID unitId) {}
}
