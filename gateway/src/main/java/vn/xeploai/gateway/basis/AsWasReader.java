package vn.xeploai.gateway.basis;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceProblem;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * Reads from both services what the rows of an as-was report are made from, as recorded at one instant, and no deeper: figures below a row
 * are summed by the services.
 */
@Singleton
public class AsWasReader {
    private static final int AT_ONCE = 8;
    /** A tree of at least so many units is not read deeper for the sake of roots that may not be current. */
    private static final int LARGE_TREE = 2_000;
    /** Up to so many roots are asked one by one whether they are current. */
    private static final int FEW_ROOTS = 1_000;
    /** Up to so many members, all units are read in one call. */
    private static final long SMALL_AREA = 20_000;
    /** At most so many rows that are not where the campaign had them get a name. */
    private static final int MAX_ELSEWHERE = 1_000;

    private final MemberDirectory members;
    private final RatingDirectory ratings;

    AsWasReader(MemberDirectory members, RatingDirectory ratings) {
        this.members = members;
        this.ratings = ratings;
    }

    public Uni<AsWasFacts> read(Scope scope) {
        if (scope.id() == null) {
            return item(AsWasFacts.failed(scope, scope.unit().failure()));
        }
        return Uni.combine()
                .all()
                .unis(
                        units(scope),
                        Answer.of(ratings.rows(scope.id(), scope.period().text(), scope.knownAt())))
                .with((units, tallies) -> new AsWasFacts(scope, units.tree(), units.headcounts(), tallies, Map.of()))
                .chain(facts -> facts.tree().value() == null || facts.tallies().value() == null
                        ? item(facts)
                        : withUnratedUnits(facts));
    }

    /** Tree and headcounts, as deep as the campaigns below the unit have their roots. */
    private Uni<Units> units(Scope scope) {
        var roots = scope.campaigns().stream()
                .filter(campaign -> !campaign.holdsUnder())
                .map(RatingChange.Campaign::rootUnitId)
                .collect(Collectors.toSet());
        if (roots.isEmpty()) {
            return Uni.combine()
                    .all()
                    .unis(Answer.of(tree(scope.id(), scope, 1)), headcounts(scope, 1))
                    .with(Units::new);
        }
        return Answer.of(treeWith(roots, scope, 1, 0))
                .chain(deep -> deep.value() == null
                        ? item(new Units(Answer.failed(deep.failure()), Answer.failed(deep.failure())))
                        : headcounts(scope, deep.value().depth())
                                .map(counts ->
                                        new Units(new Answer<>(deep.value().tree(), null), counts)));
    }

    /** Reads one level more as long as a root is missing and the last level had anything new. */
    private Uni<DeepTree> treeWith(Set<UUID> roots, Scope scope, int depth, int before) {
        return tree(scope.id(), scope, depth).chain(tree -> {
            var ids = tree.ids();
            var missing =
                    roots.stream().filter(root -> !ids.contains(root)).sorted().toList();
            if (missing.isEmpty() || ids.size() == before) return item(new DeepTree(tree, depth));
            if (ids.size() < LARGE_TREE || missing.size() > FEW_ROOTS) {
                return treeWith(roots, scope, depth + 1, ids.size());
            }
            return treeWithCurrent(missing, scope, new DeepTree(tree, depth));
        });
    }

    /** Before a large tree is read whole, roots that are not current are sorted out: they are in no depth of it. */
    private Uni<DeepTree> treeWithCurrent(List<UUID> missing, Scope scope, DeepTree deep) {
        return Parallel.ask(missing, AT_ONCE, root -> isCurrent(root, scope)).chain(current -> {
            var roots = new HashSet<UUID>();
            for (int i = 0; i < missing.size(); i++) if (current.get(i)) roots.add(missing.get(i));
            return roots.isEmpty()
                    ? item(deep)
                    : treeWith(
                            roots, scope, deep.depth() + 1, deep.tree().units().size());
        });
    }

    private Uni<Boolean> isCurrent(UUID unit, Scope scope) {
        return members.unit(unit, scope.on(), scope.knownAt())
                .map(current -> true)
                .onFailure(SourceProblem.class)
                .recoverWithItem(false);
    }

    /** Adds all units below those whose organisations no campaign rates, since only member-service has them, and the names of rows that moved. */
    private Uni<AsWasFacts> withUnratedUnits(AsWasFacts facts) {
        var scope = facts.scope();
        var merged = facts.merged();
        var unseen = merged.unseen();
        var moved = moved(merged, facts.tree().value());
        if (unseen.isEmpty() && moved.isEmpty()) return item(facts);
        return Answer.of(Uni.combine()
                        .all()
                        .unis(
                                Parallel.ask(roots(unseen, facts), AT_ONCE, unit -> tree(unit, scope, null)),
                                Parallel.ask(moved, AT_ONCE, unit -> elsewhere(unit, scope)))
                        .asTuple())
                .map(found -> found.value() == null
                        ? facts.with(Answer.failed(found.failure()), Map.of())
                        : facts.with(found.value().getItem1(), found.value().getItem2()));
    }

    /** The rows that are not in the tree. */
    private static List<UUID> moved(MergedTree merged, MemberTree tree) {
        var current = tree.ids();
        return merged.root().children().stream()
                .map(UnitNode::id)
                .filter(row -> !current.contains(row))
                .sorted()
                .limit(MAX_ELSEWHERE)
                .toList();
    }

    private static List<UUID> roots(List<UUID> unseen, AsWasFacts facts) {
        var root = facts.scope().id();
        var memos = facts.memos();
        var small = memos != null && memos.below(root).headcount() <= SMALL_AREA;
        return unseen.size() > 1 && small ? List.of(root) : unseen;
    }

    /** A unit that has ended keeps the name that it had. */
    private Uni<TreeUnit> elsewhere(UUID unit, Scope scope) {
        return members.unit(unit, scope.on(), scope.knownAt())
                .map(MemberUnit::asTreeUnit)
                .onFailure(SourceProblem.class)
                .recoverWithItem(failure -> {
                    var problem = (SourceProblem) failure;
                    var name = problem.is("unit-not-active")
                            ? problem.problem().path("name").asText(null)
                            : null;
                    return new TreeUnit(unit, null, null, name, "", null, null);
                });
    }

    private Uni<MemberTree> tree(UUID unit, Scope scope, Integer depth) {
        return members.tree(unit, scope.on(), scope.knownAt(), depth);
    }

    private Uni<Answer<Headcounts>> headcounts(Scope scope, int depth) {
        return Answer.of(members.headcounts(scope.id(), scope.on(), scope.knownAt(), depth));
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }

    private record Units(Answer<MemberTree> tree, Answer<Headcounts> headcounts) {}

    private record DeepTree(MemberTree tree, int depth) {}
}
