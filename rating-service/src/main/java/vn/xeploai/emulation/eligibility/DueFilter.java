package vn.xeploai.emulation.eligibility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.time.UpToNextYear;

/** Who is close to a title. */
record DueFilter(
        @NotNull @QueryParam("title") @Parameter(description = "A code of the catalogue", example = "DV_X5_GK")
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
        @Min(1)
                @Max(10)
                @QueryParam("lacking")
                @DefaultValue("1")
                @Parameter(description = "How many years, times or conditions they lack")
                int lacking,
        @QueryParam("on") @Parameter(description = "The day of the document; without it, today", example = "2025-07-01")
                LocalDate on) {}
