package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.rule.Include;

@Schema(
        description =
                "What the report is a function of: repeating the request with these values returns the same bytes")
record ReportHeadResponse(
        ReportUnitResponse unit,
        @Schema(examples = "2022") int year,
        @Schema(examples = "2022") String period,
        ReportBasis basis,
        @Schema(
                        nullable = true,
                        description = "The day of the tree that the report is restated to; null unless restated")
                LocalDate to,
        LocalDate on,
        Instant knownAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Schema(
                        description = "What the report includes besides the figures; absent if nothing",
                        extensions = @Extension(name = "x-optional", value = "true"))
                Set<Include> include) {}
