package vn.xeploai.ratings.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The subject and day whose competent body is read. */
record CompetenceQuery(
        @NotNull @QueryParam("campaign") UUID campaign,
        @NotNull @QueryParam("subjectKind") SubjectKind subjectKind,
        @NotNull @QueryParam("subjectId") UUID subjectId,
        @QueryParam("on") @Parameter(description = "The day of the act; without it, today", example = "2022-12-28")
                LocalDate on) {

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
