package vn.xeploai.ratings.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/campaigns")
@Tag(name = "submissions", description = "Báo cáo nộp cấp trên")
@Produces(MediaType.APPLICATION_JSON)
class SubmitResource {
    private final SubmissionService submissions;

    SubmitResource(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @POST
    @Path("/{id}/submissions")
    @ResponseStatus(201)
    @APIResponseSchema(value = SubmissionResponse.class, responseCode = "201")
    @Operation(
            operationId = "submit",
            summary = "Nộp báo cáo kết quả xếp loại",
            description =
                    "Records that a unit reported its figures and those of all units below it to its superior. Another report of the unit,"
                            + " also after a return or after closing, is its next version: it names its reason and supersedes the version"
                            + " before, which remains readable.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed campaign-not-found campaign-not-open date-in-future unit-not-in-campaign "
                            + "submission-reason-missing")
    public SubmissionResponse submit(@RestPath UUID id, @NotNull SubmissionRequest request) {
        return submissions.submit(id, request);
    }
}
