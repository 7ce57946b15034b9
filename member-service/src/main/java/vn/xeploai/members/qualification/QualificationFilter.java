package vn.xeploai.members.qualification;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;

/** Which qualifications to list. Public, since Jdbi binds the methods of public types only. */
public record QualificationFilter(
        @ByCode("member") @QueryParam("member") @Parameter(description = "Only those of this member") UUID member,
        @ByCode("unit")
                @QueryParam("under")
                @Parameter(description = "Only those of members who belong to this unit or one below it on that day")
                UUID under,
        @OneOf("qualification-kind")
                @QueryParam("kind")
                @Parameter(description = "Only those of this kind", example = "POLITICAL_THEORY")
                String kind,
        @OneOf("qualification-level")
                @QueryParam("level")
                @Parameter(description = "Only those of this level", example = "INTERMEDIATE")
                String level) {}
