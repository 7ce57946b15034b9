package vn.xeploai.ratings.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/ratings/{id}")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentResource {
    private final AssessmentAnswers answers;

    AssessmentResource(AssessmentAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/assessment")
    @Operation(
            operationId = "getAssessment",
            summary = "Dữ liệu và mức xếp loại theo quy định",
            description =
                    "What is known of the subject and where each fact comes from, of every grade whether it fits and why not, and"
                            + " what the rules propose. Where no rule fits it says so and picks no grade: the competent level decides. What nobody"
                            + " told is unknown, never no and never zero.")
    @Extension(name = "x-problems", value = "parameter-malformed rating-not-found known-at-not-settled")
    public AssessmentResponse assessment(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return answers.assessment(id, knownAt);
    }

    @GET
    @Path("/findings")
    @Operation(
            operationId = "getRatingFindings",
            summary = "Phát hiện về một xếp loại",
            description =
                    "What the rules say of the rating as it stands: of a decided grade what speaks against it, of an undecided"
                            + " subject whether it is exempt or late. Ceilings and competence are not among them.")
    @Extension(name = "x-problems", value = "parameter-malformed rating-not-found known-at-not-settled")
    public FindingsResponse findings(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return answers.findings(id, knownAt);
    }
}
