package vn.xeploai.members.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "Changes or corrections of one unit, applied in their order in one act")
record RecordUnitVersionsRequest(
        @Valid Document document,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid UnitVersionRequest> versions) {}
