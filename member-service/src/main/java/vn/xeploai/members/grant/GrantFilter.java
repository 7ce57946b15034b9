package vn.xeploai.members.grant;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which grants to list. Public, since Jdbi binds the methods of public types only. */
public record GrantFilter(
        @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Only those whose unit is this one or below it today")
                UUID under,
        @QueryParam("grantee") @Parameter(description = "Only those of this caller") String grantee,
        @QueryParam("scope") @Parameter(description = "Only those with this scope") String scope,
        @QueryParam("holds") @Parameter(description = "Only those that hold today, or only those that do not")
                Boolean holds) {}
