package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an act says about a subject: a grade, points by criterion, an open vote or a ballot, a comment. Any of them may be null. */
record Statement(String grade, List<CriterionPoints> points, Votes votes, Ballot ballot, String comment) {
    static final Statement NONE = new Statement(null, null, null, null, null);

    boolean empty() {
        return grade == null && points == null && votes == null && ballot == null && comment == null;
    }

    boolean hasVotes() {
        return ballot != null || votes != null;
    }

    /** An open vote on the grade that the opinion names. */
    record Votes(
            @NotNull @PositiveOrZero @Schema(examples = "19") Integer inFavour,
            @NotNull @PositiveOrZero @Schema(examples = "1") Integer against) {}

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
            @NotNull @Size(max = 50) List<@NotNull @Valid BallotCount> counts) {}

    /** How many votes a grade got. */
    record BallotCount(
            @NotBlank @Schema(examples = "HTTNV") String grade,
            @NotNull @PositiveOrZero @Schema(examples = "18") Integer count) {}
}
