package vn.xeploai.reviews.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;

/** The commitments of one registration: of the members of a cell, of a committee. */
record RecordCommitmentsRequest(
        @NotNull UUID campaignId,
        @NotBlank @Size(max = 40) @Schema(description = "A code of the catalogue", examples = "KL21") String programme,
        @NotNull @Schema(examples = "2022-02-10") LocalDate registeredOn,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid CommitmentItem> items,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return registeredOn;
    }

    List<Subject> subjects() {
        return items.stream().map(CommitmentItem::subject).toList();
    }

    record CommitmentItem(
            @NotNull @Valid Subject subject,
            @NotNull
                    @Size(min = 1, max = 20)
                    @Schema(
                            description = "What the subject commits itself to",
                            examples = "[\"Giải quyết hồ sơ của dân đúng hẹn\"]")
                    List<@NotBlank @Size(max = 1000) String> items) {}
}
