package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.LocalScheme;
import vn.xeploai.ratings.scheme.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Scheme;

/**
 * A rating with what is, or is to be, concluded about it.
 *
 * @param local the scheme as it holds for the subject
 * @param state DECIDED with a grade, NOT_RATED with a reason, or whatever it is while nothing is concluded
 * @param day on which that was, or is to be, concluded; while nothing is, the day as of which it is looked at
 * @param replacing whether it is to take the place of what it names
 */
record Judged(
        AssessedRow row,
        LocalScheme local,
        RatingState state,
        String grade,
        String notRatedReason,
        LocalDate day,
        boolean replacing) {
    static Judged standing(AssessedRow row, Scheme scheme, LocalDate today) {
        var day = row.decidedOn() == null || !concluded(row.state()) ? today : row.decidedOn();
        var decided = row.state().decided();
        var reason = row.state() == RatingState.NOT_RATED ? row.notRatedReason() : null;
        return new Judged(
                row, LocalScheme.asWritten(scheme), row.state(), decided ? row.grade() : null, reason, day, false);
    }

    static Judged proposed(AssessedRow row, Scheme scheme, AssessedItem item) {
        var state = item.grade() != null ? RatingState.DECIDED : RatingState.NOT_RATED;
        return new Judged(
                row,
                LocalScheme.asWritten(scheme),
                state,
                item.grade(),
                item.notRatedReason(),
                item.decidedOn(),
                item.replaces() != null);
    }

    private static boolean concluded(RatingState state) {
        return state.decided() || state == RatingState.NOT_RATED;
    }

    boolean hasGrade() {
        return grade != null;
    }

    boolean isConcluded() {
        return concluded(state);
    }

    Scheme scheme() {
        return local.scheme();
    }

    Judged under(LocalScheme adjusted) {
        return new Judged(row, adjusted, state, grade, notRatedReason, day, replacing);
    }

    /**
     * The annex by which the subject is scored, as far as that is sure.
     *
     * @param told null if nobody gave points
     */
    Optional<String> annex(ToldPoints told) {
        var points = scheme().points();
        if (points == null) return Optional.empty();
        var scored = told == null ? Set.<String>of() : told.scores().keySet();
        return points.annexOf(row.subjectKind(), scored).map(CriteriaAnnex::code);
    }
}
