package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The counts of a campaign compared with a recount of its facts. */
record TallyCheck(
        UUID campaignId,
        Instant knownAt,
        @Schema(description = "Subjects on the roster", examples = "422") long subjects,
        List<TallyDifference> differences) {
    /** A count beside the recount of the facts. */
    record TallyDifference(
            UUID unitId,
            SubjectKind subjectKind,
            CountedState state,
            @Schema(nullable = true) String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String reason,
            @Schema(description = "The count that is kept") long kept,
            @Schema(description = "The recount of the facts") long counted) {
        boolean differs() {
            return kept != counted;
        }
    }
}
