package vn.xeploai.ratings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.procedure.PublicationRequest;

@Path("/decisions")
@Tag(name = "decisions", description = "Quyết định xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class DecisionResource {
    private final DecisionService decisions;

    DecisionResource(DecisionService decisions) {
        this.decisions = decisions;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = DecisionReceipt.class, responseCode = "201")
    @Operation(
            operationId = "recordDecision",
            summary = "Ghi quyết định xếp loại",
            description =
                    "Records one document with its list of up to 5,000 subjects, all or none: a grade, a reason for none, or the cancellation"
                            + " of a wrong decision. What is already decided is changed only by a line whose `replaces` names the current"
                            + " decision; what is on hold is not decided before it is released. A document is not dated before the rated period, nor"
                            + " before one that it replaces. Skipped steps that the scheme requires need a `reason`. A document is refused if its"
                            + " body is not the competent one, if its lines break a rule of the scheme (`findings` of severity ERROR), and if a"
                            + " quota is exceeded (counted after the whole list). A document of `ISSUED_ELSEWHERE` is recorded all the same: a"
                            + " breach of a rule is a finding, and a body that is found not to be competent gets no rights by it. A body that"
                            + " neither the campaign nor member-service has ever had is refused. After closing, a change of a decision also needs"
                            + " an active lock exception for the unit of each subject.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open decision-exists "
                    + "decision-body-unknown decision-before-period decision-items-invalid date-in-future rating-already-decided rating-on-hold campaign-locked decision-body-not-competent decision-against-rules quota-exceeded "
                    + "roster-changed-meanwhile "
                    + "member-service-unavailable")
    public DecisionReceipt record(@NotNull DecisionRequest request) {
        return decisions.record(request);
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "Danh sách quyết định",
            description = "Documents in the order in which they were recorded; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<DecisionSummary> list(@Valid @BeanParam DecisionFilter filter, @Valid @BeanParam PageRequest page) {
        return decisions.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDecision",
            summary = "Chi tiết quyết định và danh sách kèm theo",
            description = "The document with its whole list, in the order in which it was given.")
    @Extension(name = "x-problems", value = "parameter-malformed decision-not-found")
    public DecisionResponse get(@RestPath UUID id) {
        return decisions.get(id);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishDecision",
            summary = "Công khai kết quả của cả quyết định",
            description = "Publishes every grade of the document that is current and not yet published, all or none.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed decision-not-found decision-nothing-to-publish rating-act-not-for-role "
                            + "date-in-future")
    public PublicationReceipt publish(@RestPath UUID id, @NotNull PublicationRequest request) {
        return decisions.publish(id, request);
    }
}
