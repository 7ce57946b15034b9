package vn.xeploai.members.planning;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/plannings")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class PlanningResource {
    private final PlanningService plannings;

    PlanningResource(PlanningService plannings) {
        this.plannings = plannings;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanningResponse.class, responseCode = "201")
    @Operation(
            operationId = "proposePlanning",
            summary = "Lập danh sách quy hoạch cán bộ",
            description =
                    "Records whom a unit plans for which offices in a term, by the document that proposes it. A cadre who does not meet the standard of"
                            + " the office on the day of the document is refused, with what is missing in `errors`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed unit-not-found unit-not-active member-not-found "
                    + "planning-term-reversed planning-term-over planning-open planning-office-unknown planning-entry-repeated "
                    + "planning-standards-unmet date-in-future")
    public PlanningResponse propose(@NotNull ProposePlanningRequest request) {
        return plannings.propose(request);
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approvePlanning",
            summary = "Phê duyệt quy hoạch",
            description = "Records that the unit directly above approved the plan, by its document.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed planning-not-found planning-state-differs "
                    + "planning-approver-not-competent date-in-future")
    public PlanningResponse approve(@RestPath UUID id, @NotNull ApprovePlanningRequest request) {
        return plannings.approve(id, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawPlanning",
            summary = "Rút danh sách quy hoạch",
            description =
                    "Withdraws a plan that was recorded wrongly or taken back. Another one can then be proposed for the term.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed planning-not-found planning-state-differs date-in-future")
    public PlanningResponse withdraw(@RestPath UUID id, @NotNull WithdrawPlanningRequest request) {
        return plannings.withdraw(id, request);
    }

    @GET
    @Operation(
            operationId = "listPlannings",
            summary = "Các danh sách quy hoạch",
            description =
                    "Plans in the order in which they were recorded, withdrawn ones included; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<PlanningSummary> list(@Valid @BeanParam PlanningFilter filter, @Valid @BeanParam PageRequest page) {
        return plannings.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPlanning",
            summary = "Một danh sách quy hoạch",
            description = "The plan with its entries, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed planning-not-found known-at-not-settled")
    public PlanningResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return plannings.get(id, knownAt);
    }
}
