package vn.xeploai.ratings.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.competence.CompetenceAnswer;
import vn.xeploai.ratings.competence.CompetenceBook;
import vn.xeploai.ratings.rating.CurrentRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;

/** Whether the body that issues a document is competent on its subjects (thẩm quyền xếp loại). */
final class DecidingBody {
    private final UUID unitId;
    private final CompetenceBook competence;
    private final List<WrongBody> wrong = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Subject> incompetentOn = new HashSet<>();

    DecidingBody(UUID unitId, CompetenceBook competence, List<DecisionLine> lines) {
        this.unitId = unitId;
        this.competence = competence;
        for (var line : lines) check(line.rating());
    }

    private void check(CurrentRating rating) {
        var answer = competence.of(rating.subjectKind(), rating.unitId());
        if (answer.isEmpty() || answer.get().names(unitId)) return;
        var refusing = refusing(rating, answer.get());
        refusing.ifPresent(right -> wrong.add(new WrongBody(rating.subject(), right)));
        var finding = refusing.orElse(answer.get()).finding(rating.subject(), unitId);
        if (finding.severity() == Severity.ERROR) incompetentOn.add(rating.subject());
        findings.add(finding);
    }

    /** A rule that is not sure only warns of another body, but a body that is not above the subject at all is refused. */
    private Optional<CompetenceAnswer> refusing(CurrentRating rating, CompetenceAnswer answer) {
        if (answer.refusesOthers()) return Optional.of(answer);
        return competence.above(rating.subjectKind(), rating.unitId()).filter(above -> !above.names(unitId));
    }

    /** The subjects on which the body cannot decide, each with those that can. */
    List<WrongBody> wrong() {
        return wrong;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether the scheme names the body for the subject. */
    boolean isNamed(CurrentRating rating) {
        return competence
                .of(rating.subjectKind(), rating.unitId())
                .map(answer -> answer.names(unitId))
                .orElse(false);
    }

    /** Whether no finding says that it is not competent. */
    boolean isCompetent(CurrentRating rating) {
        return !incompetentOn.contains(rating.subject());
    }

    /** A subject on which another body decides, and the bodies that can. */
    record WrongBody(Subject subject, CompetenceAnswer competence) {}
}
