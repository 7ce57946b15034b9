package vn.xeploai.ratings.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open vote on the grade that the opinion names. */
record Votes(
        @NotNull @PositiveOrZero @Schema(examples = "19") Integer inFavour,
        @NotNull @PositiveOrZero @Schema(examples = "1") Integer against) {}
