package vn.xeploai.gateway.gathering;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * Everything that both services say about the rows of a report.
 *
 * @param tree as deep as the rows need it
 * @param elsewhere rows that are not in the tree, as far as member-service knows what they are or were called
 */
public record Gathered(
        Scope scope,
        Answer<MemberTree> tree,
        Answer<Headcounts> headcounts,
        Answer<Tallies> tallies,
        Map<UUID, TreeUnit> elsewhere) {

    static Gathered failed(Scope scope, SourceRefusal failure) {
        return new Gathered(scope, Answer.failed(failure), Answer.failed(failure), Answer.notAsked(), Map.of());
    }

    Gathered with(Answer<MemberTree> wider, Map<UUID, TreeUnit> found) {
        return new Gathered(scope, wider, headcounts, tallies, found);
    }

    public boolean complete() {
        return failures().findAny().isEmpty();
    }

    /** In the order of the sources, so that the same trouble is always told in the same way. */
    public Stream<SourceRefusal> failures() {
        var own = Stream.of(tree.failure(), headcounts.failure(), tallies.failure());
        return Stream.concat(scope.failures(), own)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(SourceRefusal::source));
    }

    /** Null if the unit is not known. */
    public MergedTree merged() {
        if (scope.id() == null) return null;
        return MergedTree.of(scope.id(), tree.value(), headcounts.value(), tallies.value());
    }

    /** Null if the headcounts are not known. */
    public Memos memos() {
        return Memos.of(tree.value(), headcounts.value());
    }
}
