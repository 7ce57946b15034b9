package vn.xeploai.reviews.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

record RecordWorkProgrammeRequest(
        @NotNull UUID campaignId,
        @NotNull @ByCode("unit") @Schema(description = "The unit that adopted it") UUID unitId,
        @NotNull WorkProgrammeKind kind,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Chương trình công tác năm 2018") String title,
        @NotNull @Schema(examples = "2018-01-15") LocalDate adoptedOn,
        @Size(max = 200) @Schema(description = "The tasks that it sets; more can be added later")
                List<@NotNull @Valid PlannedTask> tasks,
        @NotNull @Valid Document document)
        implements CodeScope {

    RecordWorkProgrammeRequest {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    @Override
    public LocalDate codesOn() {
        return adoptedOn;
    }
}
