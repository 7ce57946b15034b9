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

/** The parameters of a report besides unit and period. */
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
                                "With `basis=restated`: the day of the tree to restate to, after `on`. Ignored otherwise")
                LocalDate to,
        @QueryParam("on") @Parameter(description = "Day of names, codes and headcounts; default: the period's last day")
                LocalDate on,
        @QueryParam("knownAt")
                @Parameter(description = "The report as recorded at this instant (UTC); default: the latest")
                Instant knownAt,
        @QueryParam("allowPartial")
                @Parameter(
                        description = "Answer even if a service is down: `complete` is false, and its values are null",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                boolean allowPartial,
        @QueryParam("include")
                @Parameter(
                        description =
                                "What to include, separated by commas: `findings`, the findings of the rules about every unit and rating;"
                                        + " `quotas`, the quotas of the best grade; `reviews`, who was reviewed, and which weaknesses were"
                                        + " found and fixed; `discipline`, who was disciplined; `commitments`, who has committed themselves to what;"
                                        + " `meetings`, regular meetings and attendance; `tasks`, tasks of programmes; `inspections`, inspections"
                                        + " and complaints; `cadres`, holders of posts against their quotas; `awards`, titles and forms of"
                                        + " commendation. Not with `basis=restated`",
                        explode = Explode.FALSE,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Include.class))
                List<String> include,
        @QueryParam("format")
                @Parameter(
                        description = "`json` or `csv`; default: by `Accept`",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"json", "csv"}))
                String format) {}
