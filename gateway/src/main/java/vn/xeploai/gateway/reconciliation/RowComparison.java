package vn.xeploai.gateway.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * What the two services report about each row as a whole. Since the hash of a row is the sum of those below it, rows that agree need no
 * closer look.
 */
final class RowComparison {
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private final RowFacts facts;
    private final Map<UUID, RosterSide> headcounts = new HashMap<>();
    private final Map<UUID, RosterSide> rosters = new HashMap<>();
    private final Map<UUID, UUID> copiedRow = new HashMap<>();
    private final Map<UUID, UUID> treeRow = new HashMap<>();

    RowComparison(RowFacts facts) {
        this.facts = facts;
        copiedRow.put(facts.root(), facts.root());
        facts.merged().root().children().forEach(row -> place(row, row.id()));
        facts.tree().units().forEach(this::place);
        facts.tallies()
                .units()
                .forEach(tally -> rosters.merge(copiedRow.get(tally.unitId()), RosterSide.of(tally), RosterSide::plus));
        var outside = facts.merged().unitsWithoutRatedMembers();
        facts.headcounts().units().stream()
                .filter(count -> !outside.contains(count.unitId()))
                .forEach(count -> headcounts.merge(
                        treeRow.getOrDefault(count.unitId(), count.unitId()), RosterSide.of(count), RosterSide::plus));
    }

    private void place(UnitNode node, UUID row) {
        copiedRow.put(node.id(), row);
        node.children().forEach(child -> place(child, row));
    }

    private void place(TreeUnit unit) {
        var top = unit.id().equals(facts.root()) || facts.root().equals(unit.parentId());
        treeRow.put(unit.id(), top ? unit.id() : treeRow.get(unit.parentId()));
    }

    /** The rows whose members differ between the services; the root means the members directly in it. */
    List<UUID> differing() {
        var rows = new HashSet<>(headcounts.keySet());
        rows.addAll(rosters.keySet());
        return rows.stream()
                .filter(row -> !headcount(row).hash().equals(roster(row).hash()))
                .sorted(BY_TEXT)
                .toList();
    }

    /** Those among them that are few enough to be read into unit by unit. */
    List<UUID> readable() {
        var read = differing().stream()
                .filter(row -> size(row) <= Bounds.WHOLE_ROSTER)
                .limit(Bounds.ROWS)
                .toList();
        var members = 0L;
        for (int i = 0; i < read.size(); i++) {
            members += size(read.get(i));
            if (members > Bounds.WHOLE_ROSTER) return read.subList(0, i);
        }
        return read;
    }

    /**
     * Those among them whose members are few enough to be compared one by one. Of a small area the whole, so that a member who moved from
     * row to row is found as one who moved; else row by row.
     */
    List<UUID> streamable() {
        if (differing().isEmpty()) return List.of();
        if (size() <= Bounds.STREAMED) return List.of(facts.root());
        var rows = new ArrayList<UUID>();
        var left = Bounds.STREAMED;
        for (var row : differing()) {
            if (row.equals(facts.root()) || size(row) > left) continue;
            rows.add(row);
            left -= size(row);
        }
        return rows;
    }

    /** How many members the larger side has in all. */
    private long size() {
        var counted = headcounts.values().stream().reduce(RosterSide.NOBODY, RosterSide::plus);
        var rated = rosters.values().stream().reduce(RosterSide.NOBODY, RosterSide::plus);
        return Math.max(counted.members(), rated.members());
    }

    private long size(UUID row) {
        return Math.max(headcount(row).members(), roster(row).members());
    }

    /** The totals of rows that are not read. */
    Stream<Discrepancy> totals(Set<UUID> read) {
        return differing().stream()
                .filter(row -> !read.contains(row))
                .filter(row -> headcount(row).members() != roster(row).members())
                .map(row -> Discrepancy.ofUnit(
                        FindingRule.TOTAL_DIFFERS,
                        row,
                        headcount(row).members(),
                        roster(row).members()));
    }

    Stream<Discrepancy> noCampaign() {
        return facts.merged().withoutCampaign().stream()
                .map(unit -> Discrepancy.ofUnit(
                        FindingRule.NO_CAMPAIGN,
                        unit.id(),
                        facts.memos().below(unit.id()).headcount(),
                        null));
    }

    /** Rows with ratings that are not in the tree of member-service. */
    List<UUID> missing() {
        return facts.tallies().units().stream()
                .filter(tally -> !tally.counts().isEmpty() && !isInTree(tally.unitId()))
                .map(tally -> tally.unitId())
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    boolean isInTree(UUID row) {
        return treeRow.containsKey(row);
    }

    boolean copied(UUID row) {
        return rosters.containsKey(row);
    }

    private RosterSide headcount(UUID row) {
        return headcounts.getOrDefault(row, RosterSide.NOBODY);
    }

    private RosterSide roster(UUID row) {
        return rosters.getOrDefault(row, RosterSide.NOBODY);
    }
}
