package vn.xeploai.members.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Why a plan does not count, and the document on which this is based")
record WithdrawPlanningRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm nhiệm kỳ") String reason, @Valid Document document) {}
