package vn.xeploai.members.reorganisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which decisions to list. */
public record ReorganisationFilter(
        @QueryParam("from") @Parameter(description = "Taking effect on this day or later") LocalDate from,
        @QueryParam("to") @Parameter(description = "Taking effect before this day") LocalDate to,
        @QueryParam("number") @Parameter(description = "Number of the document", example = "1668/NQ-UBTVQH15")
                String number,
        @ByCode("unit")
                @QueryParam("unit")
                @Parameter(description = "Only those that drew lineage from or to this unit")
                UUID unit) {}
