package vn.xeploai.gateway.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.review.CommitmentsResponse.CommittedSubjects;
import vn.xeploai.gateway.source.CommitmentCoverage;
import vn.xeploai.gateway.source.CommitmentCoverage.Figures;

/**
 * Adds up the commitments of one unit in several campaigns.
 *
 * @param programmes those in which anybody of the report has a commitment: of the others nobody has recorded anything, so that nobody is missing
 */
record CommitmentAssembly(Set<String> programmes) {
    static CommitmentAssembly of(List<CommitmentCoverage> coverage) {
        return new CommitmentAssembly(coverage.stream()
                .flatMap(one -> one.figures().stream())
                .filter(one -> one.committed() > 0)
                .map(Figures::programme)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** By programme, then by kind; null if there is nothing to say. */
    List<CommitmentsResponse> sum(Stream<Figures> figures) {
        Map<String, Map<String, CommittedSubjects>> sums = new TreeMap<>();
        figures.filter(one -> programmes.contains(one.programme()))
                .forEach(one -> sums.computeIfAbsent(one.programme(), absent -> new TreeMap<>())
                        .merge(one.subjectKind(), subjects(one), CommitmentAssembly::plus));
        if (sums.isEmpty()) return null;
        return sums.entrySet().stream()
                .map(programme -> new CommitmentsResponse(
                        programme.getKey(), List.copyOf(programme.getValue().values())))
                .toList();
    }

    private static CommittedSubjects subjects(Figures one) {
        return new CommittedSubjects(
                one.subjectKind(),
                one.total(),
                one.committed(),
                Percent.of(one.committed(), one.total() - one.excused()),
                one.missing(),
                one.excused(),
                one.kept(),
                one.partly(),
                one.notKept(),
                one.notAssessed());
    }

    private static CommittedSubjects plus(CommittedSubjects one, CommittedSubjects other) {
        var total = one.total() + other.total();
        var committed = one.committed() + other.committed();
        var excused = one.excused() + other.excused();
        return new CommittedSubjects(
                one.subjectKind(),
                total,
                committed,
                Percent.of(committed, total - excused),
                one.missing() + other.missing(),
                excused,
                one.kept() + other.kept(),
                one.partly() + other.partly(),
                one.notKept() + other.notKept(),
                one.notAssessed() + other.notAssessed());
    }
}
