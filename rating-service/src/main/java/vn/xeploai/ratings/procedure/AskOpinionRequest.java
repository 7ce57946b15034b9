package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record AskOpinionRequest(
        @NotNull UUID actingUnitId,
        @NotNull @Schema(description = "The unit that is asked; it need not be in the campaign") UUID unitId,
        @NotNull OpinionKind kind,
        @Size(max = 1000) @Schema(examples = "Đề nghị nhận xét đảng viên nơi cư trú năm 2022") String note,
        @Valid Document document) {}
