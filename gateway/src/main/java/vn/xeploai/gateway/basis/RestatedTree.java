package vn.xeploai.gateway.basis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.figures.Block;
import vn.xeploai.gateway.figures.Mark;
import vn.xeploai.gateway.figures.Memo;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.OwnMarks;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.figures.UnitNode.UnitTraits;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.source.LineageExtent;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/**
 * A restated report: the unit with its rows, of which one without an id holds what can be attributed to none; what member-service counts
 * there; and of which units of the period it and each row consist.
 *
 * @param unrated what no campaign of the period rates, though it exists
 * @param unattributed how many members of which unit of the period can be attributed to none of the later day
 * @param withoutCampaign how many members are at and below each of the highest units of the period below no campaign
 */
public record RestatedTree(
        UnitNode root,
        Memos memos,
        Map<UUID, List<Predecessor>> predecessors,
        UnratedKinds unrated,
        Map<UUID, Long> unattributed,
        Map<UUID, Long> withoutCampaign) {

    public static RestatedTree of(RestatedFacts sources) {
        var restatement = new Restatement(sources);
        var rows = new ArrayList<UnitNode>();
        restatement.groups().forEach((target, group) -> {
            if (target.kind() == Target.Kind.ROW)
                rows.add(node(restatement.successors().unit(target.row()), group, List.of()));
        });
        var nowhere = restatement.groups().get(Target.UNATTRIBUTED);
        if (nowhere != null && nowhere.counted()) rows.add(unattributed(nowhere));
        var direct = restatement.groups().getOrDefault(Target.DIRECT, new Group());
        var root = node(sources.unit(), direct, rows);
        return new RestatedTree(
                root,
                memos(root.id(), restatement.groups()),
                predecessors(sources, rows),
                restatement.unrated(),
                restatement.unattributedMembers(),
                restatement.withoutCampaign());
    }

    private static UnitNode node(TreeUnit unit, Group group, List<UnitNode> rows) {
        var traits = new UnitTraits(unit.kind(), unit.type(), unit.partyLevel());
        var submitted = group.counted() && group.submitted();
        return new UnitNode(
                unit.id(), traits, unit, group.figures(), OwnMarks.NONE, null, submitted, group.counted(), rows);
    }

    private static UnitNode unattributed(Group group) {
        var traits = new UnitTraits(Block.UNATTRIBUTED.name(), null, null);
        return new UnitNode(
                null, traits, null, group.figures(), OwnMarks.NONE, null, group.submitted(), true, List.of());
    }

    /** What is counted elsewhere is not part of the report; what may be partly elsewhere is unknown. */
    private static Memos memos(UUID root, Map<Target, Group> groups) {
        var below = new HashMap<UUID, Memo>();
        var total = Memo.NONE;
        for (var entry : groups.entrySet()) {
            var target = entry.getKey();
            var memo = entry.getValue().memo();
            if (target.kind() == Target.Kind.ELSEWHERE) continue;
            total = total == null || memo == null ? null : total.plus(memo);
            if (memo != null && target.kind() != Target.Kind.DIRECT) below.put(target.row(), memo);
        }
        if (total != null) below.put(root, total);
        var own = new HashMap<UUID, Memo>();
        if (groups.containsKey(Target.DIRECT))
            own.put(root, groups.get(Target.DIRECT).memo());
        return Memos.of(own, below);
    }

    private static Map<UUID, List<Predecessor>> predecessors(RestatedFacts sources, List<UnitNode> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        ids.add(sources.unit().id());
        var units = sources.lineage().fromUnits().stream().collect(Collectors.toMap(TreeUnit::id, unit -> unit));
        var tallies = sources.tallies().units().stream().collect(Collectors.groupingBy(UnitTally::unitId));
        var found = new HashMap<UUID, List<Predecessor>>();
        for (var link : sources.lineage().links()) {
            if (link.toId() == null || !ids.contains(link.toId())) continue;
            var mark =
                    OwnMarks.of(tallies.getOrDefault(link.fromId(), List.of())).submitted();
            found.computeIfAbsent(link.toId(), any -> new ArrayList<>())
                    .add(new Predecessor(units.get(link.fromId()), mark, link.extent()));
        }
        found.values().forEach(predecessors -> predecessors.sort(order()));
        return found;
    }

    private static Comparator<Predecessor> order() {
        return Comparator.comparing(
                        (Predecessor one) -> one.unit().code(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.unit().id().toString());
    }

    /**
     * A unit of the period from which a unit of the later day came.
     *
     * @param mark its grade as an organisation once submitted; null before, or if it has none
     */
    public record Predecessor(TreeUnit unit, Mark mark, LineageExtent extent) {}
}
