package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.RuleSeverity;
import vn.xeploai.ratings.scheme.Subject;

/**
 * Who decides on the subjects of one kind in one unit (HD 43-HD/BTCTW mục 3 and those before it).
 *
 * @param severity only an error refuses another body
 * @param bodies any of them may decide; empty where none can be found, which refuses nobody
 */
public record CompetenceAnswer(
        LocalDate on,
        UUID unitId,
        @Schema(examples = "V18a") String rule,
        @Schema(examples = "P2019") String scheme,
        @Schema(examples = "HD 21-HD/BTCTW, mục 3") String legalBasis,
        RuleSeverity severity,
        @Schema(description = "Any of them may decide") List<CompetentBody> bodies) {

    static CompetenceAnswer of(Competence rule, String scheme, Place place, LocalDate on, List<CompetentBody> bodies) {
        return new CompetenceAnswer(
                on, place.unitId(), rule.id(), scheme, rule.legalBasis().text(), rule.severity(), bodies);
    }

    /** Whether nothing speaks against a body: it is named, or nobody can be. */
    public boolean allows(UUID deciding) {
        return bodies.isEmpty() || names(deciding);
    }

    public boolean names(UUID deciding) {
        return bodies.stream().anyMatch(body -> body.unitId().equals(deciding));
    }

    /** V18: another than the competent body decided. */
    public Finding finding(Subject subject, UUID deciding) {
        var names = bodies.stream()
                .map(body -> body.name() + " (" + body.unitId() + ")")
                .collect(Collectors.joining(", "));
        return new Finding(
                rule,
                scheme,
                legalBasis,
                severity,
                subject,
                "∈ " + names,
                deciding.toString(),
                new Label(
                        "Không đúng cấp có thẩm quyền quyết định: " + names,
                        "Not decided by the competent body: " + names),
                null);
    }
}
