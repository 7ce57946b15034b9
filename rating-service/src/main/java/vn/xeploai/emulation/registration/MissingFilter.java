package vn.xeploai.emulation.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/**
 * Whose registrations are missing in a campaign. Public, since Jdbi binds the methods of public types only.
 *
 * @param unit null for the root of the campaign
 */
public record MissingFilter(
        @QueryParam("campaign") @NotNull UUID campaign,
        @QueryParam("title") @NotNull @Parameter(example = "LDTT") String title,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "The unit; by default the root of the campaign")
                UUID unit) {}
