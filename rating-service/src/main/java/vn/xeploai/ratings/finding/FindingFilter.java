package vn.xeploai.ratings.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.ratings.scheme.Severity;

/** Which findings a list shows. */
record FindingFilter(
        @NotNull @QueryParam("campaign") UUID campaign,
        @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Only this unit and those below it in the copied tree")
                UUID under,
        @OneOf(value = "finding-rule", prefix = true)
                @QueryParam("rule")
                @Parameter(description = "A rule, or the beginning of rule numbers", example = "V12")
                String rule,
        @QueryParam("severity") Severity severity) {
    boolean shows(FindingEntry finding) {
        return (rule == null || finding.rule().startsWith(rule))
                && (severity == null || finding.severity() == severity);
    }
}
