package vn.xeploai.ratings.finding;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/ratings/{id}")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentResource {
    private final AssessmentService service;

    AssessmentResource(AssessmentService service) {
        this.service = service;
    }

    @GET
    @Path("/assessment")
    @Operation(
            operationId = "getAssessment",
            summary = "Dữ liệu và mức xếp loại theo quy định",
            description =
                    "Lists the facts about the subject with their sources, every grade with whether it fits and why not, and what the rules"
                            + " propose. Where no rule fits, no grade is proposed: the competent level decides. A fact without a source is"
                            + " unknown, never no and never zero.")
    @Extension(name = "x-problems", value = "parameter-malformed rating-not-found known-at-not-settled")
    public AssessmentResponse assessment(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return service.assessment(id, knownAt);
    }

    @GET
    @Path("/findings")
    @Operation(
            operationId = "getRatingFindings",
            summary = "Phát hiện về một xếp loại",
            description =
                    "Lists what speaks against a decided grade, or whether an undecided subject is exempt or late. Findings about quotas"
                            + " and competence are not among them.")
    @Extension(name = "x-problems", value = "parameter-malformed rating-not-found known-at-not-settled")
    public FindingsResponse findings(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return service.findings(id, knownAt);
    }

    /** What the rules say of one rating. */
    record FindingsResponse(UUID ratingId, List<FindingEntry> findings) {}
}
