package vn.xeploai.gateway.review;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.review.ReviewResponse.Remedies;
import vn.xeploai.gateway.review.ReviewResponse.ReviewedSubjects;
import vn.xeploai.gateway.source.DisciplineFigures;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;

/** Makes the blocks of reviews and disciplines of a report from the answers of rating-service: a pure function. */
public final class ReviewAssembly {
    private final ReviewFacts facts;

    public ReviewAssembly(ReviewFacts facts) {
        this.facts = facts;
    }

    /** Of the unit of the report: the sums of all campaigns that hold it or are below it. Null if not requested. */
    public ReviewResponse total() {
        if (facts.coverage() == null) return null;
        return response(
                facts.coverage().stream().flatMap(one -> of(one, one.unitId())),
                facts.remedies().stream().flatMap(one -> of(one, one.unitId())));
    }

    /** Of a row: a unit directly below that of the report, or a campaign's root. Null if not requested. */
    public ReviewResponse row(UUID unit) {
        if (facts.coverage() == null) return null;
        return response(
                facts.coverage().stream().flatMap(one -> of(one, unit)),
                facts.remedies().stream().flatMap(one -> of(one, unit)));
    }

    /** Of the unit of the report; null if not requested. */
    public DisciplineResponse totalDiscipline() {
        if (facts.discipline() == null) return null;
        return DisciplineAssembly.of(facts.discipline().stream().flatMap(one -> of(one, one.unitId())));
    }

    /** Of a row; null if not requested, or if no campaign has the unit. */
    public DisciplineResponse discipline(UUID unit) {
        if (facts.discipline() == null) return null;
        return DisciplineAssembly.of(facts.discipline().stream().flatMap(one -> of(one, unit)));
    }

    private static Stream<DisciplineFigures.Figures> of(DisciplineFigures discipline, UUID unit) {
        return discipline.figures().stream().filter(one -> one.unitId().equals(unit));
    }

    private static Stream<ReviewCoverage.Figures> of(ReviewCoverage coverage, UUID unit) {
        return coverage.figures().stream().filter(one -> one.unitId().equals(unit));
    }

    private static Stream<RemedyFigures.Figures> of(RemedyFigures remedies, UUID unit) {
        return remedies.figures().stream().filter(one -> one.unitId().equals(unit));
    }

    private static ReviewResponse response(
            Stream<ReviewCoverage.Figures> coverage, Stream<RemedyFigures.Figures> remedies) {
        var byKind = new TreeMap<String, ReviewedSubjects>();
        coverage.map(ReviewAssembly::subjects)
                .forEach(one -> byKind.merge(one.subjectKind(), one, ReviewAssembly::sum));
        return new ReviewResponse(List.copyOf(byKind.values()), remedies(remedies.toList()));
    }

    private static ReviewedSubjects subjects(ReviewCoverage.Figures one) {
        return new ReviewedSubjects(
                one.subjectKind(),
                one.total(),
                one.reviewed(),
                Percent.of(one.reviewed(), one.total() - one.excused()),
                one.missing(),
                one.excused(),
                one.examined(),
                one.withExpressions(),
                one.declineConcluded());
    }

    private static ReviewedSubjects sum(ReviewedSubjects one, ReviewedSubjects other) {
        var total = one.total() + other.total();
        var reviewed = one.reviewed() + other.reviewed();
        var excused = one.excused() + other.excused();
        return new ReviewedSubjects(
                one.subjectKind(),
                total,
                reviewed,
                Percent.of(reviewed, total - excused),
                one.missing() + other.missing(),
                excused,
                one.examined() + other.examined(),
                one.withExpressions() + other.withExpressions(),
                one.declineConcluded() + other.declineConcluded());
    }

    private static Remedies remedies(List<RemedyFigures.Figures> figures) {
        if (figures.isEmpty()) return null;
        return new Remedies(
                sum(figures, RemedyFigures.Figures::weaknesses),
                sum(figures, RemedyFigures.Figures::withoutRemedy),
                sum(figures, RemedyFigures.Figures::fixed),
                sum(figures, RemedyFigures.Figures::remedies),
                sum(figures, RemedyFigures.Figures::open),
                sum(figures, RemedyFigures.Figures::done),
                sum(figures, RemedyFigures.Figures::verified),
                sum(figures, RemedyFigures.Figures::overdue));
    }

    private static long sum(List<RemedyFigures.Figures> figures, ToLongFunction<RemedyFigures.Figures> figure) {
        return figures.stream().mapToLong(figure).sum();
    }
}
