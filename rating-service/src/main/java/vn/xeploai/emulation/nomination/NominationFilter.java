package vn.xeploai.emulation.nomination;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which nominations a list shows. Public, since Jdbi binds the methods of public types only. */
public record NominationFilter(
        @QueryParam("campaign") UUID campaign,
        @QueryParam("year") @Parameter(description = "Award year", example = "2024") Integer year,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The nominating unit") UUID unit) {}
