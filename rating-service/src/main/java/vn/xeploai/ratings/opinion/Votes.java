package vn.xeploai.ratings.opinion;

import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open vote on the grade that the opinion names. */
public record Votes(
        @PositiveOrZero @Schema(examples = "19") int inFavour, @PositiveOrZero @Schema(examples = "1") int against) {}
