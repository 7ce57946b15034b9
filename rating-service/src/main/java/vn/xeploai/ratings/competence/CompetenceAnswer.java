package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.competence.CompetenceSql.SubjectPlace;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.GeneralRule;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Competence.CompetentRole;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.PartyLevel;
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
    static CompetenceAnswer of(
            Competence rule, String scheme, SubjectPlace place, LocalDate on, List<CompetentBody> bodies) {
        return new CompetenceAnswer(
                on, place.unitId(), rule.id(), scheme, rule.legalBasis().text(), rule.severity(), bodies);
    }

    /** Where the scheme has no rule, only the bodies above the subject's own unit may decide. */
    static CompetenceAnswer ofAnyAbove(Scheme scheme, SubjectPlace place, LocalDate on, List<CompetentBody> bodies) {
        var rule = GeneralRule.SUPERIOR_DECIDES;
        return new CompetenceAnswer(
                on, place.unitId(), rule.id(), scheme.id(), scheme.legalBasis(), rule.severity(), bodies);
    }

    /** Whether another body than these is refused. */
    public boolean refusesOthers() {
        return severity == Severity.ERROR;
    }

    public boolean names(UUID deciding) {
        return bodies.stream().anyMatch(body -> body.unitId().equals(deciding));
    }

    /** A body that is not competent has decided. */
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
        var words = GeneralRule.SUPERIOR_DECIDES.explanation();
        return new Label(words.vi() + ": " + names, words.en() + ": " + names);
    }

    private Label ofNobody() {
        return new Label(
                "Ngày %s không có cấp nào có thẩm quyền quyết định đang tồn tại".formatted(on),
                "On %s no competent body exists".formatted(on));
    }

    /**
     * A body that may decide.
     *
     * @param role what the scheme calls it; null where it has no rule
     * @param inPlaceOf the unit whose body has ended; null where the body that the scheme names exists
     */
    public record CompetentBody(
            UUID unitId,
            @Schema(examples = "Đảng bộ quận Ô Môn") String name,
            PartyLevel partyLevel,
            @Schema(nullable = true, description = "null where the scheme has no rule") CompetentRole role,
            @Schema(description = "By which rule it was found") BodyChoice chosenBy,
            @Schema(nullable = true, description = "The unit that has ended and in whose place this one acts")
                    UUID inPlaceOf) {}

    /** How a body was found. */
    public enum BodyChoice {
        /** The scheme names it, and it exists on the day of the act. */
        SCHEME,
        /** The body that the scheme names has ended; all of it went to this one. */
        WHOLE_SUCCESSOR,
        /** That body has ended without one successor, or there is none of its level: the nearest existing one above. */
        LEVEL_ABOVE,
        /** The scheme has no rule: any committee above the subject's own unit decides. */
        ANY_ABOVE
    }
}
