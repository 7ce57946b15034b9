package vn.xeploai.reviews.review;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which reviews a list shows. Public, since Jdbi binds the methods of public types only. */
public record ReviewFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @QueryParam("subjectKind") SubjectKind subjectKind,
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "One subject through all campaigns")
                UUID subject,
        @OneOf("occasion") @QueryParam("occasion") @Parameter(example = "ANNUAL") String occasion,
        @QueryParam("withExpressions")
                @Parameter(description = "Only those in which something of the checklist was found, or only the others")
                Boolean withExpressions,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled reviews, or only the others")
                Boolean cancelled) {}
