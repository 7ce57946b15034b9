package vn.xeploai.ratings.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many votes a grade got. */
record BallotCount(
        @NotBlank @Schema(examples = "HTTNV") String grade,
        @NotNull @PositiveOrZero @Schema(examples = "18") Integer count) {}
