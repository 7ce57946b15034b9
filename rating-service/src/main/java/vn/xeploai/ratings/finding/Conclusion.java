package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.ratings.fact.FactSheet;
import vn.xeploai.ratings.fact.RatedSubject;
import vn.xeploai.ratings.finding.Assessments.DocumentLine;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.EffectiveScheme;
import vn.xeploai.ratings.rule.FullQuota;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.scheme.Points.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Scheme;

/**
 * What is, or is to be, concluded about a subject, and the facts about the subject.
 *
 * @param sheet its day is that of the conclusion, or of the look while nothing is concluded
 * @param local the scheme as it applies to the subject
 * @param state DECIDED with a grade, NOT_RATED with a reason, or any other while nothing is concluded
 * @param fullQuotas those that have no place for the subject; empty where nobody asked
 * @param replacing whether the conclusion replaces the decision that it names
 */
record Conclusion(
        FactSheet sheet,
        EffectiveScheme local,
        RatingState state,
        String grade,
        String notRatedReason,
        List<FullQuota> fullQuotas,
        boolean replacing) {
    static Conclusion current(RatedSubject subject, Scheme scheme, LocalDate today) {
        var state = subject.state();
        var day = subject.decidedOn() == null || !concluded(state) ? today : subject.decidedOn();
        var grade = state.decided() ? subject.grade() : null;
        var reason = state == RatingState.NOT_RATED ? subject.notRatedReason() : null;
        return new Conclusion(
                new FactSheet(subject, day), EffectiveScheme.unchanged(scheme), state, grade, reason, List.of(), false);
    }

    static Conclusion proposed(RatedSubject subject, Scheme scheme, DocumentLine line) {
        var state = line.grade() != null ? RatingState.DECIDED : RatingState.NOT_RATED;
        return new Conclusion(
                new FactSheet(subject, line.decidedOn()),
                EffectiveScheme.unchanged(scheme),
                state,
                line.grade(),
                line.notRatedReason(),
                line.fullQuotas(),
                line.replaces() != null);
    }

    private static boolean concluded(RatingState state) {
        return state.decided() || state == RatingState.NOT_RATED;
    }

    Conclusion under(EffectiveScheme adjusted) {
        sheet.rescore(adjusted.scheme());
        return new Conclusion(sheet, adjusted, state, grade, notRatedReason, fullQuotas, replacing);
    }

    Conclusion with(List<FullQuota> full) {
        return new Conclusion(sheet, local, state, grade, notRatedReason, full, replacing);
    }

    GradeRule.Question question() {
        return new GradeRule.Question(scheme(), subject().subjectKind(), sheet.facts(), fullQuotas);
    }

    boolean hasGrade() {
        return grade != null;
    }

    boolean isConcluded() {
        return concluded(state);
    }

    RatedSubject subject() {
        return sheet.subject();
    }

    LocalDate day() {
        return sheet.day();
    }

    Scheme scheme() {
        return local.scheme();
    }

    /** The annex by which the subject is scored, as far as that is certain. */
    Optional<CriteriaAnnex> annex() {
        var points = scheme().points();
        if (points == null) return Optional.empty();
        var scored = sheet.scores() == null ? Set.<String>of() : sheet.scores().keySet();
        return points.annexOf(subject().subjectKind(), scored);
    }
}
