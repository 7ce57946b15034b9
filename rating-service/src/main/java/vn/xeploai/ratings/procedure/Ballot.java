package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes of a secret ballot (biên bản kiểm phiếu). Probationary members do not vote and are in none of the numbers. */
@Schema(
        description =
                "present ≤ eligible, issued ≤ present, returned ≤ issued, valid ≤ returned, the counts sum to valid, and each grade of"
                        + " the scheme occurs once. Probationary members do not vote.")
record Ballot(
        @NotNull @PositiveOrZero @Schema(examples = "22") Integer eligible,
        @NotNull @PositiveOrZero @Schema(examples = "20") Integer present,
        @NotNull @PositiveOrZero @Schema(description = "Ballot papers handed out", examples = "20") Integer issued,
        @NotNull @PositiveOrZero @Schema(description = "Ballot papers handed in", examples = "20") Integer returned,
        @NotNull @PositiveOrZero @Schema(examples = "19") Integer valid,
        @NotNull List<@NotNull @Valid BallotCount> counts) {}
