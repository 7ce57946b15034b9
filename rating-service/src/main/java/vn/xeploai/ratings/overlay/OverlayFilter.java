package vn.xeploai.ratings.overlay;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which overlays a list shows. Public, since Jdbi binds the methods of public types only. */
public record OverlayFilter(
        @QueryParam("scheme") @Parameter(example = "P2025") String scheme,
        @QueryParam("rule") @Parameter(example = "V15") String rule,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The authority") UUID unit,
        @QueryParam("year") @Parameter(description = "A rating year", example = "2025") Integer year) {
    static OverlayFilter of(String scheme, int year) {
        return new OverlayFilter(scheme, null, null, year);
    }
}
