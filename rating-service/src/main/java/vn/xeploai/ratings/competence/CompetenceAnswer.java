package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;

/**
 * Who decides on the subjects of one kind in one unit (HD 43-HD/BTCTW mục 3 and those before it).
 *
 * @param severity only an error refuses another body
 * @param bodies any of them may decide; nobody may where it is empty, since none exists on that day
 */
public record CompetenceAnswer(
        LocalDate on,
        UUID unitId,
        @Schema(examples = "V18a") String rule,
        @Schema(examples = "P2019") String scheme,
        @Schema(examples = "HD 21-HD/BTCTW, mục 3") String legalBasis,
        Severity severity,
        @Schema(description = "Any of them may decide") List<CompetentBody> bodies) {
    /** The rule that is named where the scheme has none: a superior body decides on its inferiors (HD 43-HD/BTCTW mục 3 and those before it). */
    private static final String WITHOUT_RULE = "V18";

    static CompetenceAnswer of(
            Competence rule, String scheme, SubjectPlace place, LocalDate on, List<CompetentBody> bodies) {
        return new CompetenceAnswer(
                on, place.unitId(), rule.id(), scheme, rule.legalBasis().text(), rule.severity(), bodies);
    }

    /** Where the scheme has no rule, only the bodies above the subject's own unit may decide. */
    static CompetenceAnswer ofAnyAbove(Scheme scheme, SubjectPlace place, LocalDate on, List<CompetentBody> bodies) {
        return new CompetenceAnswer(
                on, place.unitId(), WITHOUT_RULE, scheme.id(), scheme.legalBasis(), Severity.ERROR, bodies);
    }

    /** Whether another body than these is refused. */
    public boolean refusesOthers() {
        return severity == Severity.ERROR;
    }

    public boolean names(UUID deciding) {
        return bodies.stream().anyMatch(body -> body.unitId().equals(deciding));
    }

    /** V18: a body that is not competent has decided. */
    public Finding finding(Subject subject, UUID deciding) {
        var names = bodies.stream()
                .map(body -> body.name() + " (" + body.unitId() + ")")
                .collect(Collectors.joining(", "));
        var words = bodies.isEmpty() ? ofNobody() : ofOthers(names);
        return new Finding(
                rule,
                scheme,
                legalBasis,
                severity,
                subject,
                bodies.isEmpty() ? "∅" : "∈ " + names,
                deciding.toString(),
                words,
                null);
    }

    private static Label ofOthers(String names) {
        return new Label(
                "Không đúng cấp có thẩm quyền quyết định: " + names, "Not decided by the competent body: " + names);
    }

    private Label ofNobody() {
        return new Label(
                "Ngày %s không có cấp nào có thẩm quyền quyết định đang tồn tại".formatted(on),
                "On %s no competent body exists".formatted(on));
    }
}
