package vn.xeploai.ratings.tally;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

record TallyQueryRequest(
        @NotNull Period period,
        @Schema(description = "Without it, `PARTY`") Track track,
        @NotNull @Size(min = 1, max = 50_000) List<@NotNull UUID> units,
        @Schema(description = "Without it, the latest settled instant") Instant knownAt) {}
