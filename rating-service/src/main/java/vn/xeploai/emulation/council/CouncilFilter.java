package vn.xeploai.emulation.council;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which councils a list shows. Public, since Jdbi binds the methods of public types only. */
public record CouncilFilter(
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The unit that they advise") UUID unit,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled councils, or only the others")
                Boolean cancelled) {}
