package vn.xeploai.gateway.figures;

import java.util.Set;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.SubjectCount;

/**
 * The bucket in which a subject counts. In a unit that has submitted, a decided subject is rated; one that is not to be rated is exempt or
 * not rated, depending on the reason; one still in progress is not rated. In a unit that has not submitted, every subject is not reported.
 */
public final class BucketRule {
    static final String UNDECIDED = "UNDECIDED";
    static final String RE_RATING = "RE_RATING";
    static final String UNDER_VERIFICATION = "UNDER_VERIFICATION";

    private final Set<String> exemptReasons;

    public BucketRule(Scheme scheme) {
        exemptReasons = scheme.notRatedReasons().stream()
                .filter(Scheme.NotRatedReason::exempt)
                .map(Scheme.NotRatedReason::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    public UnitFigures figures(SubjectCount count) {
        var kind = SubjectKind.find(count.subjectKind());
        if (kind.isEmpty() || count.state().equals("OFF_ROSTER")) return UnitFigures.NONE;
        return UnitFigures.of(kind.get(), bucket(count));
    }

    /** The same, whatever the kind of subject. */
    Figures bucket(SubjectCount count) {
        if (count.state().equals("OFF_ROSTER")) return Figures.NONE;
        return count.submitted() ? submitted(count) : notSubmitted(count);
    }

    private Figures submitted(SubjectCount count) {
        if (count.decided()) return Figures.rated(mark(count), count.count());
        return switch (count.state()) {
            case "NOT_RATED" -> notRated(count);
            case "CANCELLED" -> Figures.notRated(RE_RATING, count.count());
            case "ON_HOLD" -> Figures.notRated(UNDER_VERIFICATION, count.count());
            default -> Figures.notRated(UNDECIDED, count.count());
        };
    }

    private Figures notRated(SubjectCount count) {
        return exemptReasons.contains(count.reason())
                ? Figures.exempt(count.reason(), count.count())
                : Figures.notRated(count.reason(), count.count());
    }

    private static Figures notSubmitted(SubjectCount count) {
        return count.decided()
                ? Figures.notReportedButDecided(mark(count), count.count())
                : Figures.notReported(count.count());
    }

    private static Mark mark(SubjectCount count) {
        return new Mark(count.grade(), count.distinction());
    }
}
