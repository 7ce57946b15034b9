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
                    "Records one paper with its list of up to 5,000 subjects, all or none: a grade, a reason for none, or the cancelling"
                            + " of a wrong decision. What is decided already is only changed by a line whose `replaces` names the standing"
                            + " decision; what is on hold is not decided before it is released. A paper is not dated before the rated period, nor before one that it replaces. Steps that the scheme does not let be left out need a"
                            + " `reason`. A paper by another than the competent body, one whose lines break a rule of the scheme (`findings` of"
                            + " severity ERROR), and one that raises somebody above a ceiling (counted after the whole list), is refused. A paper of `ISSUED_ELSEWHERE` is taken whatever way it went: what it breaks"
                            + " is a finding, and where that says that its body was not competent, the paper gives that body no rights. A body that"
                            + " neither the campaign nor member-service has ever known decides nothing. After closing, a change of what is decided also needs an active lock exception for the unit of"
                            + " each such subject.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open decision-exists "
                    + "decision-body-unknown decision-before-period decision-items-invalid date-in-future rating-already-decided rating-on-hold campaign-locked decision-body-not-competent decision-against-rules quota-exceeded "
                    + "roster-changed-meanwhile "
                    + "member-service-unavailable idempotency-key-in-use "
                    + "idempotency-key-used-otherwise")
    public DecisionReceipt record(@NotNull @Valid DecisionRequest request) {
        return decisions.record(request);
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "Danh sách quyết định",
            description = "Papers in the order in which they were recorded; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<DecisionSummary> list(@Valid @BeanParam DecisionFilter filter, @Valid @BeanParam PageRequest page) {
        return decisions.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDecision",
            summary = "Một quyết định và danh sách kèm theo",
            description = "The paper with its whole list, in the order in which it was given.")
    @Extension(name = "x-problems", value = "parameter-malformed decision-not-found")
    public DecisionResponse get(@RestPath UUID id) {
        return decisions.get(id);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishDecision",
            summary = "Công khai kết quả của cả quyết định",
            description = "Publishes every grade of the paper that still stands and is not published yet, all or none.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed decision-not-found decision-nothing-to-publish rating-act-not-for-role "
                            + "idempotency-key-in-use idempotency-key-used-otherwise date-in-future")
    public PublicationReceipt publish(@RestPath UUID id, @NotNull @Valid PublicationRequest request) {
        return decisions.publish(id, request);
    }
}
