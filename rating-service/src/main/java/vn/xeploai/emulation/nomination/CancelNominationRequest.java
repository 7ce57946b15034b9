package vn.xeploai.emulation.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record CancelNominationRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Đơn vị rút đề nghị") String reason,
        @Size(min = 1, max = 2000)
                @Schema(nullable = true, description = "Items of the nomination; without it, all that still count")
                List<@NotNull UUID> itemIds,
        @Valid Document document) {}
