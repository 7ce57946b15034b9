package vn.xeploai.gateway.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a report is asked for, beside unit and period. */
public record ReportQuery(
        @QueryParam("basis")
                @Parameter(
                        description = "`as-was`: grouped as the campaign copied the tree. The only basis offered",
                        schema = @Schema(type = SchemaType.STRING, enumeration = "as-was", defaultValue = "as-was"))
                String basis,
        @QueryParam("on")
                @Parameter(description = "Day of names, codes and headcounts; without it, the period's last day")
                LocalDate on,
        @QueryParam("knownAt")
                @Parameter(description = "The report as it was known at this instant (UTC); without it, the latest")
                Instant knownAt,
        @QueryParam("allowPartial")
                @Parameter(
                        description = "Answer although a service is down: `complete` is false, what it holds is null",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                boolean allowPartial,
        @QueryParam("format")
                @Parameter(
                        description = "`json` or `csv`; without it, as `Accept` says",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"json", "csv"}))
                String format) {

    void requireOfferedBasis() {
        if (basis != null && !basis.isEmpty() && !basis.equals("as-was")) throw ReportRefusal.basisNotOffered(basis);
    }
}
