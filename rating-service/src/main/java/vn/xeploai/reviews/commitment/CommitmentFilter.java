package vn.xeploai.reviews.commitment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which commitments a list shows. Public, since Jdbi binds the methods of public types only. */
public record CommitmentFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "Units at or below it in the copied tree")
                UUID under,
        @OneOf("programme") @QueryParam("programme") @Parameter(example = "KL21") String programme,
        @QueryParam("subjectKind") SubjectKind subjectKind,
        @ByCode("subject") @QueryParam("subject") @Parameter(description = "One subject through all campaigns")
                UUID subject,
        @QueryParam("kept") @Parameter(description = "By the latest report") Fulfilment kept,
        @QueryParam("cancelled") @Parameter(description = "Only cancelled commitments, or only the others")
                Boolean cancelled) {}
