package vn.xeploai.ratings.tally;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

record TallyQueryRequest(
        @NotNull Period period,
        @Schema(description = "Without it, `PARTY`") Track track,
        @NotNull @Size(min = 1, max = 50_000) @ByCode("unit") List<@NotNull UUID> units,
        @Schema(description = "Without it, the latest settled instant") Instant knownAt)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return period == null ? null : period.lastDay();
    }
}
