package vn.xeploai.ratings.submission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** The state of a subject at the instant of a version. Public, since Jdbi reads nested public types only. */
public record SubjectFigure(
        @PropagateNull @Schema(description = "The unit of its roster entry, which may be outside of the reporting unit")
                UUID unitId,
        @Schema(description = "Whether it is in the figures: on the roster of the unit or of a unit below")
                boolean counted,
        @Schema(examples = "DECIDED") String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason) {}
