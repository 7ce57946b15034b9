package vn.xeploai.gateway.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.inquiry.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.MemberUnit;
import vn.xeploai.gateway.source.PassedRefusal;
import vn.xeploai.gateway.source.Together;
import vn.xeploai.gateway.source.TreeUnit;

/** What the rows of a report need beside the tree down to the campaigns' roots, once the services' answers are merged. */
@Singleton
class MissingUnits {
    private static final int AT_ONCE = 8;
    /** Members up to whose number all units are asked for at once. */
    private static final long SMALL = 20_000;
    /** Rows that are not where the campaign had them: more of them go without a name. */
    private static final int MAX_ELSEWHERE = 1_000;

    private final MemberDirectory members;

    MissingUnits(MemberDirectory members) {
        this.members = members;
    }

    /** Adds all units below those that are in no campaign, since only member-service knows them, and rows that stand elsewhere now. */
    Uni<Gathered> added(Gathered gathered) {
        var merged = gathered.merged();
        var unseen = merged.unseen();
        var moved = moved(merged, gathered.tree().value());
        if (unseen.isEmpty() && moved.isEmpty()) return Uni.createFrom().item(gathered);
        var scope = gathered.scope();
        return Answer.of(Uni.combine()
                        .all()
                        .unis(
                                Together.ask(highest(unseen, gathered), AT_ONCE, unit -> tree(unit, scope)),
                                Together.ask(moved, AT_ONCE, unit -> elsewhere(unit, scope)))
                        .asTuple())
                .map(found -> found.value() == null
                        ? gathered.with(Answer.failed(found.failure()), Map.of())
                        : gathered.with(
                                new Answer<>(
                                        gathered.tree()
                                                .value()
                                                .with(found.value().getItem1()),
                                        null),
                                byId(found.value().getItem2())));
    }

    /** The rows that are not in the tree. */
    private static List<UUID> moved(MergedTree merged, MemberTree tree) {
        var standing = tree.ids();
        return merged.root().children().stream()
                .map(UnitNode::id)
                .filter(row -> !standing.contains(row))
                .sorted()
                .limit(MAX_ELSEWHERE)
                .toList();
    }

    /** Everything below them stands for them; of a small area all is asked for at once. */
    private static List<UUID> highest(List<UUID> unseen, Gathered gathered) {
        var memos = gathered.memos();
        var small = memos != null && memos.below(gathered.scope().id()).headcount() <= SMALL;
        return unseen.size() > 1 && small ? List.of(gathered.scope().id()) : unseen;
    }

    private Uni<MemberTree> tree(UUID unit, Scope scope) {
        return members.tree(unit, scope.on(), scope.knownAt(), null);
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
        return units.stream().collect(Collectors.toMap(TreeUnit::id, unit -> unit));
    }
}
