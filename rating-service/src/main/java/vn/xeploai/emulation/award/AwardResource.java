package vn.xeploai.emulation.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/awards")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class AwardResource {
    private final AwardService awards;

    AwardResource(AwardService awards) {
        this.awards = awards;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AwardReceipt.class, responseCode = "201")
    @Operation(
            operationId = "recordAwards",
            summary = "Ghi quyết định khen thưởng",
            description =
                    "Records one document with its list of up to 2,000 awards, all or none. It is refused if its body is not competent on its day"
                            + " (V34), if a recipient already has the award for the year or a form of commendation for the same achievement (V35), if a"
                            + " recipient certainly does not have what the title needs (V26, V27, V29), if the council did not pass what the title asks"
                            + " a vote for (V33), and if a share is exceeded (V28). What is not known is a warning. A"
                            + " document of `ISSUED_ELSEWHERE` is recorded all the same, with these as findings; of a year without a campaign here its"
                            + " lines name `awardYear` and `unitId`.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed campaign-not-found campaign-not-open award-campaign-missing award-items-invalid "
                            + "award-body-unknown conduct-subject-unknown recipients-invalid award-year-not-whole award-decision-exists "
                            + "award-against-rules date-in-future date-too-early roster-changed-meanwhile member-service-unavailable")
    public AwardReceipt record(@NotNull RecordAwardsRequest request) {
        return awards.record(request);
    }

    @GET
    @Operation(
            operationId = "listAwards",
            summary = "Danh sách khen thưởng",
            description =
                    "Awards, revoked ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<AwardSummary> list(@Valid @BeanParam AwardFilter filter, @Valid @BeanParam PageRequest page) {
        return awards.list(filter, page);
    }

    @GET
    @Path("/findings")
    @Operation(
            operationId = "listUnfoundedAwards",
            summary = "Danh sách khen thưởng có căn cứ không còn",
            description =
                    "Awards that hold, though something that they rested on when they were recorded does not any more (V37): a rating that was cancelled"
                            + " or graded otherwise since, a revoked award, a cancelled initiative or nomination, a cancelled meeting of the council. A"
                            + " person decides what becomes of them.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<UnfoundedAward> unfounded(@Valid @BeanParam AwardFilter filter, @Valid @BeanParam PageRequest page) {
        return awards.unfounded(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAward",
            summary = "Một lần khen thưởng, căn cứ và việc hủy bỏ",
            description =
                    "The award as recorded at an instant (default now), with what was reported of it then, what it rests on, and what can be done to"
                            + " it now.")
    @Extension(name = "x-problems", value = "parameter-malformed award-not-found known-at-not-settled")
    public AwardResponse get(
            @RestPath UUID id,
            @QueryParam("knownAt") Instant knownAt,
            @ByCode("unit") @QueryParam("actingUnitId") @Parameter(description = "The unit that asks")
                    UUID actingUnitId) {
        return awards.get(id, knownAt, actingUnitId);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeAward",
            summary = "Hủy bỏ danh hiệu, hình thức khen thưởng",
            description =
                    "Revokes an award by a document of the body that awarded it. Where that unit has ended, the unit acts to which all of it went, or"
                            + " else the nearest existing one above it.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed award-not-found award-already-revoked award-ground-not-offered award-revoked-too-early "
                            + "award-revoked-by-other date-in-future date-too-early member-service-unavailable")
    public AwardResponse revoke(@RestPath UUID id, @NotNull RevokeAwardRequest request) {
        return awards.revoke(id, request);
    }
}
