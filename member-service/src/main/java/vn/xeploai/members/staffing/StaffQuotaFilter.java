package vn.xeploai.members.staffing;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;

/** Which quotas to list. Public, since Jdbi binds the methods of public types only. */
public record StaffQuotaFilter(
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Only those of this unit and units below it")
                UUID under,
        @OneOf("staff-group")
                @QueryParam("staffGroup")
                @Parameter(description = "Only those of this group", example = "OFFICIALS")
                String staffGroup) {}
