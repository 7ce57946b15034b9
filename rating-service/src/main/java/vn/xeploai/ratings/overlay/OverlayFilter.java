package vn.xeploai.ratings.overlay;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.platform.time.UpToNextYear;

/** Which overlays a list shows. Public, since Jdbi binds the methods of public types only. */
public record OverlayFilter(
        @OneOf("scheme") @QueryParam("scheme") @Parameter(example = "P2025") String scheme,
        @OneOf("scheme-rule") @QueryParam("rule") @Parameter(example = "V15") String rule,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The authority") UUID unit,
        @Min(UpToNextYear.FIRST)
                @UpToNextYear
                @QueryParam("year")
                @Parameter(description = "A rating year", example = "2025")
                Integer year) {
    static OverlayFilter of(String scheme, int year) {
        return new OverlayFilter(scheme, null, null, year);
    }
}
