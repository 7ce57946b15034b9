package vn.xeploai.emulation.eligibility;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.time.UpToNextYear;

/** Whose eligibility is streamed. */
record EligibilityStreamFilter(
        @QueryParam("title")
                @Parameter(
                        description = "A code of the catalogue; without it, all titles of the award year",
                        example = "DV_X5_GK")
                String title,
        @NotNull
                @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "The award year", example = "2024")
                Integer year,
        @NotNull
                @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Those on the rosters of the year at or below it")
                UUID under,
        @QueryParam("on") @Parameter(description = "The day of the document; without it, today", example = "2025-07-01")
                LocalDate on,
        @QueryParam("knownAt") @Parameter(description = "Without it, the latest settled instant") Instant knownAt) {}
