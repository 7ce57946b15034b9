package vn.xeploai.gateway.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.Tallies;

/** What both services answered about the rows of the same unit, day and instant. */
public record Reconcilable(
        String period,
        LocalDate on,
        Instant knownAt,
        MemberTree tree,
        Headcounts headcounts,
        Tallies tallies,
        MergedTree merged,
        Memos memos) {

    UUID root() {
        return tree.rootId();
    }
}
