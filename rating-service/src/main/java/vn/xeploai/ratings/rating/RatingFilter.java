package vn.xeploai.ratings.rating;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which ratings a list shows. Public, since Jdbi binds the methods of public types only. */
public record RatingFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @QueryParam("state") RatingState state,
        @OneOf("grade") @QueryParam("grade") @Parameter(example = "HTTNV") String grade,
        @QueryParam("subjectKind") SubjectKind subjectKind,
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "One subject through all campaigns")
                UUID subject) {}
