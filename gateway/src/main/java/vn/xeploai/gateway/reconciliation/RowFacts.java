package vn.xeploai.gateway.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.gateway.basis.AsWasFacts;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.Tallies;

/** What both services answered about the rows of the same unit, day and instant. */
public record RowFacts(
        String period,
        LocalDate on,
        Instant knownAt,
        MemberTree tree,
        Headcounts headcounts,
        Tallies tallies,
        MergedTree merged,
        Memos memos) {

    /**
     * Made from complete answers.
     *
     * @param merged of the same, as {@code memos}: making them takes time where there are many units
     */
    public static RowFacts of(AsWasFacts facts, MergedTree merged, Memos memos) {
        var scope = facts.scope();
        return new RowFacts(
                scope.period().text(),
                scope.on(),
                scope.knownAt(),
                facts.tree().value(),
                facts.headcounts().value(),
                facts.tallies().value(),
                merged,
                memos);
    }

    UUID root() {
        return tree.rootId();
    }
}
