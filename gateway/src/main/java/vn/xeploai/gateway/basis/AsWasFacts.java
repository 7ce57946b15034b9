package vn.xeploai.gateway.basis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * Everything that both services report about the rows of a report.
 *
 * @param tree as deep as the rows need it
 * @param elsewhere rows that are not in the tree, with the names that member-service has or had for them
 */
public record AsWasFacts(
        Scope scope,
        Answer<MemberTree> tree,
        Answer<Headcounts> headcounts,
        Answer<Tallies> tallies,
        Map<UUID, TreeUnit> elsewhere) {

    static AsWasFacts failed(Scope scope, SourceRefusal failure) {
        return new AsWasFacts(scope, Answer.failed(failure), Answer.failed(failure), Answer.notAsked(), Map.of());
    }

    AsWasFacts with(Answer<MemberTree> wider, Map<UUID, TreeUnit> found) {
        return new AsWasFacts(scope, wider, headcounts, tallies, found);
    }

    AsWasFacts with(List<MemberTree> below, List<TreeUnit> found) {
        return with(
                new Answer<>(tree.value().with(below), null),
                found.stream().collect(Collectors.toMap(TreeUnit::id, unit -> unit)));
    }

    public boolean complete() {
        return failures().findAny().isEmpty();
    }

    /** In the order of the sources, so that the same trouble is always reported in the same way. */
    public Stream<SourceRefusal> failures() {
        var own = Stream.of(tree.failure(), headcounts.failure(), tallies.failure());
        return Stream.concat(scope.failures(), own)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(SourceRefusal::source));
    }

    /** Null if the unit could not be looked up. */
    public MergedTree merged() {
        if (scope.id() == null) return null;
        return MergedTree.of(scope.id(), tree.value(), headcounts.value(), tallies.value());
    }

    /** Null if the headcounts are unknown. */
    public Memos memos() {
        return Memos.of(tree.value(), headcounts.value());
    }
}
