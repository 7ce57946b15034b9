package vn.xeploai.ratings.complaint;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which complaints a list shows. Public, since Jdbi binds the methods of public types only. */
public record ComplaintFilter(
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "The subject's id") UUID subject,
        @ByCode("unit") @QueryParam("receivedBy") UUID receivedBy,
        @QueryParam("state") ComplaintState state) {}
