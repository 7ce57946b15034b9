package vn.xeploai.ratings.tally;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A count that is not what the facts give. */
record TallyDifference(
        UUID unitId,
        SubjectKind subjectKind,
        String state,
        @Schema(nullable = true) String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String reason,
        @Schema(description = "What is kept") long kept,
        @Schema(description = "What the facts give") long counted) {}
