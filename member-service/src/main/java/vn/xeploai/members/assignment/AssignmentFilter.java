package vn.xeploai.members.assignment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which assignments to list. Public, since Jdbi binds the methods of public types only. */
public record AssignmentFilter(
        @ByCode("unit") @QueryParam("committee") @Parameter(description = "Only those by the committee of this unit")
                UUID committee,
        @ByCode("member") @QueryParam("member") @Parameter(description = "Only those of this member") UUID member,
        @ByCode("unit") @QueryParam("cell") @Parameter(description = "Only those to this cell") UUID cell) {}
