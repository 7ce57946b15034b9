package vn.xeploai.reviews.remedy;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which weaknesses a list shows. Public, since Jdbi binds the methods of public types only. */
public record WeaknessFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @QueryParam("subjectKind") SubjectKind subjectKind,
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "One subject through all campaigns")
                UUID subject,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled weaknesses, or only the others")
                Boolean cancelled) {}
