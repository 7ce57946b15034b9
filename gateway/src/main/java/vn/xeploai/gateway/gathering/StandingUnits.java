package vn.xeploai.gateway.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.CampaignMark;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.TreeUnit;

/** The units of member-service that the rows of a report need, and no deeper: figures below a row are summed by the services. */
@Singleton
class StandingUnits {
    private static final int AT_ONCE = 8;
    /** Members up to whose number all units are asked for at once. */
    private static final long SMALL = 20_000;
    /** Units from whose number on a tree is not read deeper for the sake of roots that may stand no more. */
    private static final int LARGE = 2_000;
    /** Rows that are not where the campaign had them: more of them go without a name. */
    private static final int MAX_ELSEWHERE = 1_000;

    private final MemberDirectory members;

    StandingUnits(MemberDirectory members) {
        this.members = members;
    }

    /** Tree and headcounts, as deep as the campaigns below the unit have their roots. */
    Uni<Read> read(Scope scope) {
        var roots = scope.campaigns().stream()
                .filter(campaign -> !campaign.holdsUnder())
                .map(CampaignMark::rootUnitId)
                .collect(Collectors.toSet());
        if (roots.isEmpty()) {
            return Uni.combine()
                    .all()
                    .unis(Answer.of(tree(scope.id(), scope, 1)), headcounts(scope, 1))
                    .with(Read::new);
        }
        return Answer.of(deepened(scope, roots, 1, 0))
                .chain(deep -> deep.value() == null
                        ? Uni.createFrom().item(new Read(Answer.failed(deep.failure()), Answer.failed(deep.failure())))
                        : headcounts(scope, deep.value().depth())
                                .map(counts ->
                                        new Read(new Answer<>(deep.value().tree(), null), counts)));
    }

    /** One level more as long as a root is missing and anything new comes. */
    private Uni<Deep> deepened(Scope scope, Set<UUID> roots, int depth, int before) {
        return tree(scope.id(), scope, depth).chain(tree -> {
            var ids = tree.ids();
            var missing =
                    roots.stream().filter(root -> !ids.contains(root)).sorted().toList();
            var deep = new Deep(tree, depth);
            if (missing.isEmpty() || ids.size() == before)
                return Uni.createFrom().item(deep);
            if (ids.size() < LARGE || missing.size() > MAX_ELSEWHERE) {
                return deepened(scope, roots, depth + 1, ids.size());
            }
            return deepenedToStanding(scope, missing, deep);
        });
    }

    /** Before a large tree is read whole, roots that stand no more are told apart: they are in no depth of it. */
    private Uni<Deep> deepenedToStanding(Scope scope, List<UUID> missing, Deep deep) {
        return all(missing, root -> stands(root, scope)).chain(standing -> {
            var sought = new HashSet<UUID>();
            for (int i = 0; i < missing.size(); i++) if (standing.get(i)) sought.add(missing.get(i));
            return sought.isEmpty()
                    ? Uni.createFrom().item(deep)
                    : deepened(
                            scope, sought, deep.depth() + 1, deep.tree().units().size());
        });
    }

    private Uni<Boolean> stands(UUID unit, Scope scope) {
        return members.unit(unit, scope.on(), scope.knownAt())
                .map(standing -> true)
                .onFailure(PassedRefusal.class)
                .recoverWithItem(false);
    }

    private Uni<MemberTree> tree(UUID unit, Scope scope, Integer depth) {
        return members.tree(unit, scope.on(), scope.knownAt(), depth);
    }

    private Uni<Answer<Headcounts>> headcounts(Scope scope, int depth) {
        return Answer.of(members.headcounts(scope.id(), scope.on(), scope.knownAt(), depth));
    }

    /** With all units below those that are in no campaign, since only member-service knows them, and with rows that stand elsewhere now. */
    Uni<Gathered> widened(Gathered gathered) {
        var merged = gathered.merged();
        var unseen = merged.unseen();
        var tree = gathered.tree().value();
        var standing = tree.ids();
        var moved = merged.root().children().stream()
                .map(UnitNode::id)
                .filter(row -> !standing.contains(row))
                .sorted()
                .limit(MAX_ELSEWHERE)
                .toList();
        if (unseen.isEmpty() && moved.isEmpty()) return Uni.createFrom().item(gathered);
        return Answer.of(Uni.combine()
                        .all()
                        .unis(
                                all(whole(unseen, gathered), unit -> tree(unit, gathered.scope(), null)),
                                all(moved, unit -> elsewhere(unit, gathered.scope())))
                        .asTuple())
                .map(found -> found.value() == null
                        ? gathered.with(Answer.failed(found.failure()), Map.of())
                        : gathered.with(
                                new Answer<>(tree.with(found.value().getItem1()), null),
                                byId(found.value().getItem2())));
    }

    /** Of a small area everything is asked for at once. */
    private static List<UUID> whole(List<UUID> unseen, Gathered gathered) {
        var memos = gathered.memos();
        var small = memos != null && memos.below(gathered.scope().id()).headcount() <= SMALL;
        return unseen.size() > 1 && small ? List.of(gathered.scope().id()) : unseen;
    }

    private Uni<TreeUnit> elsewhere(UUID unit, Scope scope) {
        return members.unit(unit, scope.on(), scope.knownAt())
                .map(MemberUnit::asTreeUnit)
                .onFailure(failure -> failure instanceof PassedRefusal refusal && refusal.is("unit-not-standing"))
                .recoverWithItem(refusal -> named(unit, (PassedRefusal) refusal))
                .onFailure(PassedRefusal.class)
                .recoverWithItem(refusal -> new TreeUnit(unit, null, null, null, "", null, null));
    }

    /** As it was called when it still stood. */
    private static TreeUnit named(UUID unit, PassedRefusal refusal) {
        return new TreeUnit(unit, null, null, refusal.problem().path("name").asText(null), "", null, null);
    }

    private static Map<UUID, TreeUnit> byId(List<TreeUnit> units) {
        return units.stream().filter(Objects::nonNull).collect(Collectors.toMap(TreeUnit::id, unit -> unit));
    }

    private static <T> Uni<List<T>> all(List<UUID> units, Function<UUID, Uni<T>> ask) {
        if (units.isEmpty()) return Uni.createFrom().item(List.of());
        return Uni.join()
                .all(units.stream().map(ask).toList())
                .usingConcurrencyOf(AT_ONCE)
                .andFailFast();
    }

    /** What was read of the units. */
    record Read(Answer<MemberTree> tree, Answer<Headcounts> headcounts) {}

    private record Deep(MemberTree tree, int depth) {}
}
