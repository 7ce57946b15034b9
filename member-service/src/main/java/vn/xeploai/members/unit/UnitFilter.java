package vn.xeploai.members.unit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which units to list. */
public record UnitFilter(
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Only this unit and those below it") UUID under,
        @QueryParam("kind") @Parameter(description = "Only units of this kind") UnitKind kind,
        @QueryParam("name")
                @Size(max = 100)
                @Parameter(
                        description = "Part of the name; tone marks and capitals do not matter",
                        example = "thoi long")
                String name) {}
