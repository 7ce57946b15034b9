package vn.xeploai.reviews.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;

/** The reviews of one meeting: of a member, of all members of a cell, of a committee and its members. */
record RecordReviewsRequest(
        @NotNull UUID campaignId,
        @NotBlank @Size(max = 40) @Schema(description = "A code of the catalogue", examples = "ANNUAL") String occasion,
        @NotNull @Schema(examples = "2018-12-10") LocalDate heldOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The office of whoever chaired, without a name", examples = "Bí thư chi bộ")
                String chair,
        @Positive
                @Max(100_000)
                @Schema(nullable = true, description = "How many were present; null if unknown", examples = "28")
                Integer present,
        @Size(max = 40)
                @Schema(
                        nullable = true,
                        description =
                                "The checklist by which all of them were reviewed; null if there was none, so that nothing is said of expressions",
                        examples = "NQTW4-27")
                String checklist,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid ReviewItem> items,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return heldOn;
    }

    List<Subject> subjects() {
        return items.stream().map(ReviewItem::subject).toList();
    }

    record ReviewItem(
            @NotNull @Valid Subject subject,
            @Size(max = 100)
                    @Schema(
                            nullable = true,
                            description =
                                    "What of the checklist was found in the subject; with a checklist, empty or missing says that nothing was",
                            examples = "[\"CT3\"]")
                    List<@NotBlank @Size(max = 10) String> expressions,
            @Schema(
                            nullable = true,
                            description =
                                    "Whether a competent body concluded that there is a decline (suy thoái), by the document of this request; null if it"
                                            + " concluded nothing. The rules read it as DECLINE_CONCLUDED.",
                            examples = "false")
                    Boolean declineConcluded) {
        ReviewItem {
            expressions = expressions == null ? List.of() : List.copyOf(expressions);
        }
    }
}
