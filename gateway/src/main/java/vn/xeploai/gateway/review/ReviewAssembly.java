package vn.xeploai.gateway.review;

import static vn.xeploai.gateway.source.CampaignFigures.addUp;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.review.ReviewResponse.Remedies;
import vn.xeploai.gateway.review.ReviewResponse.ReviewedSubjects;
import vn.xeploai.gateway.source.CampaignFigures;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;

/** Makes the blocks of a report about what surrounds ratings from the answers of both services: a pure function. */
public final class ReviewAssembly {
    private final ReviewFacts facts;
    private final CommitmentAssembly commitments;

    public ReviewAssembly(ReviewFacts facts) {
        this.facts = facts;
        commitments = facts.commitments() == null ? null : CommitmentAssembly.of(facts.commitments());
    }

    /** Of the unit of the report: the sums of all campaigns that hold it or are below it. */
    public IncludedResponse total() {
        return included(null);
    }

    /** Of a row: a unit directly below that of the report, or a campaign's root. */
    public IncludedResponse row(UUID unit) {
        return included(unit);
    }

    /** @param unit null for the unit of the report */
    private IncludedResponse included(UUID unit) {
        return new IncludedResponse(
                block(
                        facts.coverage(),
                        unit,
                        reviews -> response(reviews, block(facts.remedies(), unit, ReviewAssembly::remedies))),
                block(facts.discipline(), unit, disciplines -> DisciplineAssembly.of(disciplines.stream())),
                block(facts.commitments(), unit, committed -> commitments.sum(committed.stream())),
                block(facts.meetings(), unit, MeetingAssembly::sum),
                block(facts.tasks(), unit, TaskAssembly::sum),
                block(
                        facts.inspections(),
                        unit,
                        inspections -> block(
                                facts.complaints(),
                                unit,
                                complaints -> InspectionAssembly.sum(inspections, complaints))),
                facts.cadres() == null
                        ? null
                        : facts.cadres().of(unit).map(CadresResponse::of).orElse(null),
                block(facts.awards(), unit, awards -> AwardAssembly.sum(awards.stream())));
    }

    /** Of one kind of figures what those of the unit add up to; null if they were not requested. */
    private static <F extends CampaignFigures.OfUnit, R> R block(
            List<? extends CampaignFigures<F>> campaigns, UUID unit, Function<List<F>, R> sum) {
        if (campaigns == null) return null;
        return sum.apply(campaigns.stream().flatMap(one -> one.of(unit)).toList());
    }

    private static ReviewResponse response(List<ReviewCoverage.Figures> coverage, Remedies remedies) {
        var byKind = new TreeMap<String, ReviewedSubjects>();
        coverage.stream()
                .map(ReviewAssembly::subjects)
                .forEach(one -> byKind.merge(one.subjectKind(), one, ReviewAssembly::sum));
        return new ReviewResponse(List.copyOf(byKind.values()), remedies);
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
                addUp(figures, RemedyFigures.Figures::weaknesses),
                addUp(figures, RemedyFigures.Figures::withoutRemedy),
                addUp(figures, RemedyFigures.Figures::fixed),
                addUp(figures, RemedyFigures.Figures::remedies),
                addUp(figures, RemedyFigures.Figures::open),
                addUp(figures, RemedyFigures.Figures::done),
                addUp(figures, RemedyFigures.Figures::verified),
                addUp(figures, RemedyFigures.Figures::overdue));
    }
}
