package vn.xeploai.gateway.review;

import static vn.xeploai.gateway.source.CampaignFigures.addUp;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
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
                facts.coverage() == null
                        ? null
                        : response(figures(facts.coverage(), unit), figures(facts.remedies(), unit)),
                facts.discipline() == null ? null : DisciplineAssembly.of(figures(facts.discipline(), unit)),
                commitments == null ? null : commitments.sum(figures(facts.commitments(), unit)),
                facts.meetings() == null
                        ? null
                        : MeetingAssembly.sum(figures(facts.meetings(), unit).toList()),
                facts.tasks() == null
                        ? null
                        : TaskAssembly.sum(figures(facts.tasks(), unit).toList()),
                facts.inspections() == null
                        ? null
                        : InspectionAssembly.sum(
                                figures(facts.inspections(), unit).toList(),
                                figures(facts.complaints(), unit).toList()),
                facts.cadres() == null
                        ? null
                        : facts.cadres().of(unit).map(CadresResponse::of).orElse(null),
                facts.awards() == null ? null : AwardAssembly.sum(figures(facts.awards(), unit)));
    }

    private static <F extends CampaignFigures.OfUnit> Stream<F> figures(
            List<? extends CampaignFigures<F>> campaigns, UUID unit) {
        return campaigns.stream().flatMap(one -> one.of(unit));
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
