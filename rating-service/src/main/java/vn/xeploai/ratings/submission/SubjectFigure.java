package vn.xeploai.ratings.submission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a subject stood at the instant of a version. */
record SubjectFigure(
        @Schema(description = "Where it was on the roster, be it outside the unit") UUID unitId,
        @Schema(description = "Whether it is in the figures: on the roster of the unit or of one below")
                boolean counted,
        @Schema(examples = "DECIDED") String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason) {}
