package vn.xeploai.members.lineage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.ByCode;

record LineageQueryRequest(
        @NotNull @Size(min = 1, max = 20_000) @ByCode("unit") List<@NotNull UUID> units,
        @Schema(description = "A settled instant; without it, now") Instant knownAt) {}
