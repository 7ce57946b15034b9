package vn.xeploai.ratings.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Reports of many units of a campaign, recorded in one act, all of them or none")
record SubmitManyRequest(
        @NotNull UUID campaignId,
        @Schema(description = "The document with which the reports were handed in, if there is one") @Valid
                Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid SubmissionRequest> submissions) {

    Collection<UUID> units() {
        return submissions.stream().map(SubmissionRequest::unitId).collect(Collectors.toSet());
    }
}
