package vn.xeploai.ratings.tally;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A count beside the recount of the facts. */
record TallyDifference(
        UUID unitId,
        SubjectKind subjectKind,
        String state,
        @Schema(nullable = true) String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String reason,
        @Schema(description = "The count that is kept") long kept,
        @Schema(description = "The recount of the facts") long counted) {
    boolean differs() {
        return kept != counted;
    }
}
