package vn.xeploai.reviews.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;

record RecordInspectionRequest(
        @NotNull UUID campaignId,
        @NotNull InspectionKind kind,
        @NotNull @Valid Subject subject,
        @NotNull @ByCode("unit") @Schema(description = "The unit that inspects") UUID inspectingUnitId,
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "What is inspected, in short, without names of persons",
                        examples = "Kiểm tra việc thực hiện nguyên tắc tập trung dân chủ")
                String programme,
        @NotNull @Schema(description = "A day of the rated period", examples = "2018-06-04") LocalDate from,
        @NotNull @Schema(description = "The day by which it is to be concluded", examples = "2018-07-31") LocalDate to,
        @NotNull @Valid InspectionTeam team,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }
}
