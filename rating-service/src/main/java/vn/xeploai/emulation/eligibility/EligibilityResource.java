package vn.xeploai.emulation.eligibility;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/eligibility")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class EligibilityResource {
    private final EligibilityListService eligibility;

    EligibilityResource(EligibilityListService eligibility) {
        this.eligibility = eligibility;
    }

    @GET
    @Operation(
            operationId = "listEligibility",
            summary = "Ai đủ điều kiện xét tặng, ai chưa, vì sao",
            description =
                    "Whether those on the rosters of the award year at or below a unit, or one subject, meet what a title needs: each condition with its"
                            + " article, what is expected, what is recorded, and the records on which that rests. Nothing recorded is UNKNOWN, never a no;"
                            + " a person decides. A page is pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled title-not-found "
                    + "eligibility-scope eligibility-subject-kind member-service-unavailable")
    public Page<Eligibility> list(@Valid @BeanParam EligibilityFilter filter, @Valid @BeanParam PageRequest page) {
        return eligibility.list(filter, page);
    }

    @GET
    @Path("/due")
    @Operation(
            operationId = "listDueRecipients",
            summary = "Ai chỉ còn thiếu một năm hoặc một điều kiện",
            description =
                    "Those who lack only one year, one time or one condition, or as many as `lacking` says; `missing` of each condition says which. A page"
                            + " is pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled title-not-found")
    public Page<Eligibility> due(@Valid @BeanParam DueFilter filter, @Valid @BeanParam PageRequest page) {
        return eligibility.due(filter, page);
    }

    @GET
    @Path("/stream")
    @Produces("application/x-ndjson")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            contentMediaType = "application/x-ndjson",
                                            contentSchema = EligibilityLine.class)))
    @Operation(
            operationId = "streamEligibility",
            summary = "Điều kiện xét tặng của mọi đối tượng (dòng NDJSON)",
            description =
                    "The same of everybody at or below a unit, as a province, sorted by recipient, one JSON object per line: HEADER, ELIGIBILITY, and END"
                            + " with the number of lines and their SHA-256. A stream without its END line is incomplete and must not be used."
                            + " Without `title` it has all titles of the year: those that the same kinds of subjects can be awarded together, sorted by"
                            + " recipient, each with one line for each of these titles.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed known-at-not-settled title-not-found streams-busy")
    public StreamingOutput stream(@Valid @BeanParam EligibilityStreamFilter filter) {
        return eligibility.stream(filter);
    }
}
