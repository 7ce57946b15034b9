package vn.xeploai.ratings.competence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

@Path("/competence")
@Tag(name = "competence", description = "Thẩm quyền quyết định xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class CompetenceResource {
    private final Competences competences;
    private final Days days;

    CompetenceResource(Competences competences, Days days) {
        this.competences = competences;
        this.days = days;
    }

    @GET
    @Operation(
            operationId = "getCompetence",
            summary = "Cấp có thẩm quyền quyết định đối với một đối tượng",
            description =
                    "The body that decides on a subject on a day, with the rule of the scheme; without a rule (`V18`) any"
                            + " body above the subject's own unit. Where no body exists on that day, nobody decides. Where the body that the scheme names has ended by"
                            + " then, all of whose unit went to another one, that one acts (`WHOLE_SUCCESSOR`), else the nearest existing one above"
                            + " (`LEVEL_ABOVE`).")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found competence-subject-not-found "
                    + "member-service-unavailable")
    public CompetenceResponse competence(@Valid @BeanParam CompetenceQuery query) {
        var on = days.orToday(query.on());
        var answer = competences.answer(query.campaign(), query.subject(), on);
        return new CompetenceResponse(query.campaign(), query.subject(), on, answer.orElse(null));
    }

    /** The subject and day whose competent body is read. */
    record CompetenceQuery(
            @NotNull @QueryParam("campaign") UUID campaign,
            @NotNull @QueryParam("subjectKind") SubjectKind subjectKind,
            @NotNull @ByCode("subject") @QueryParam("subjectId") UUID subjectId,
            @QueryParam("on") @Parameter(description = "The day of the act; without it, today", example = "2022-12-28")
                    LocalDate on) {

        Subject subject() {
            return new Subject(subjectKind, subjectId);
        }
    }

    record CompetenceResponse(
            UUID campaignId,
            Subject subject,
            @Schema(examples = "2022-12-28") LocalDate on,
            @Schema(nullable = true, description = "null where the unit has left the tree of the campaign")
                    CompetenceAnswer competence) {}
}
