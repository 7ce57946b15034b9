package vn.xeploai.gateway.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.Settled;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Tallies;

/**
 * Everything that a report is made from.
 *
 * @param asked the instant that the sources were asked for
 * @param knownAt the instant that the caller named; null if none
 */
record Gathered(
        AskedUnit unit,
        Period period,
        LocalDate on,
        Instant asked,
        Instant knownAt,
        Answer<MemberTree> tree,
        Answer<Headcounts> headcounts,
        Answer<Tallies> tallies,
        Answer<List<Finding>> findings) {

    Gathered with(Answer<List<Finding>> findings) {
        return new Gathered(unit, period, on, asked, knownAt, tree, headcounts, tallies, findings);
    }

    boolean complete() {
        return failures().findAny().isEmpty();
    }

    boolean failed(Source source) {
        return failures().anyMatch(failure -> failure.source() == source);
    }

    /** In the order of the sources, so that the same trouble is always told in the same way. */
    Stream<SourceRefusal> failures() {
        return Stream.of(unit.failure(), tree.failure(), headcounts.failure(), tallies.failure(), findings.failure())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(SourceRefusal::source));
    }

    /** What the caller named, or the recorded time of the last fact in the report, which stays when nothing changes. */
    Instant printedKnownAt() {
        if (knownAt != null) return knownAt;
        return Stream.<Settled>of(tree.value(), headcounts.value(), tallies.value())
                .filter(Objects::nonNull)
                .map(Settled::lastRecordedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(asked);
    }
}
