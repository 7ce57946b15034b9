package vn.xeploai.ratings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DecisionRequest(
        @NotNull UUID campaignId,
        @NotBlank @Size(max = 100) @Schema(examples = "158-QĐ/QU") String number,
        @NotNull @Schema(examples = "2022-12-28") LocalDate date,
        @NotNull @Schema(description = "The body that decides, as the unit whose committee it is") UUID decidingUnitId,
        @NotBlank @Size(max = 300) @Schema(examples = "T/M Ban Thường vụ, Phó Bí thư") String signer,
        @Size(max = 500) @Schema(examples = "Quyết định xếp loại chất lượng năm 2022") String title,
        @Schema(description = "Without it, `SYSTEM`") DecisionOrigin origin,
        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid DecisionItemRequest> items) {

    DecisionRequest {
        number = number == null ? null : number.strip();
        origin = origin == null ? DecisionOrigin.SYSTEM : origin;
    }
}
