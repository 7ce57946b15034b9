package vn.xeploai.gateway.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.gateway.rule.Include;

/** How a report is asked for, beside unit and period. */
public record ReportQuery(
        @QueryParam("basis")
                @Parameter(
                        description =
                                "`as-was`: grouped as the campaign copied the tree; `restated`: the same ratings grouped"
                                        + " under the tree of the day `to`",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"as-was", "restated"},
                                        defaultValue = "as-was"))
                String basis,
        @QueryParam("to")
                @Parameter(
                        description =
                                "With `basis=restated`: the day, after `on`, under whose tree is grouped. Otherwise of no account")
                LocalDate to,
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
        @QueryParam("include")
                @Parameter(
                        description =
                                "Beside the figures, parted by commas: `findings`, what the rules say of every unit and every rating;"
                                        + " `quotas`, the ceilings on the best grade. Not with `basis=restated`",
                        explode = Explode.FALSE,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Include.class))
                List<String> include,
        @QueryParam("format")
                @Parameter(
                        description = "`json` or `csv`; without it, as `Accept` says",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"json", "csv"}))
                String format) {}
