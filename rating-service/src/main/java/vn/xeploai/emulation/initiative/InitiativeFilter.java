package vn.xeploai.emulation.initiative;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.platform.code.ByCode;

/** Which initiatives a list shows. Public, since Jdbi binds the methods of public types only. */
public record InitiativeFilter(
        @QueryParam("year") @Parameter(description = "The award year in which they count", example = "2024")
                Integer year,
        @QueryParam("kind") InitiativeKind kind,
        @QueryParam("scope") InitiativeScope scope,
        @ByCode("member") @QueryParam("member") @Parameter(description = "Initiatives of which the member is an author")
                UUID member,
        @ByCode("unit") @QueryParam("unit") @Parameter(description = "The recognising unit") UUID unit,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled initiatives, or only the others")
                Boolean cancelled) {}
