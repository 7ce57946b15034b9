package vn.xeploai.members.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

@Schema(description = "Who approved the plan, by which document")
record ApprovePlanningRequest(
        @NotNull
                @ByCode("unit")
                @Schema(description = "The unit directly above the one that plans, on the day of the document")
                UUID approverId,
        @NotNull @Valid Document document)
        implements DocumentScope {}
