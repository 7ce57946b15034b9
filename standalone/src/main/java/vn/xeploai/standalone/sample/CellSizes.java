package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;

/** Shares the members of a commune out to its cells: exactly as many as there are, and no cell smaller than a cell may be. */
final class CellSizes {
    /** Three official members make a cell; a few more leave room for those on probation. */
    private static final int SMALLEST = 6;
    /** A residential cell is several times as large as one of an office. */
    private static final int RESIDENTIAL_WEIGHT = 4;

    private CellSizes() {}

    static List<Cell> share(int members, List<CellPlan> plans, Draw draw) {
        var free = plans.stream().filter(plan -> plan.members() == null).toList();
        var settled = plans.stream()
                .filter(plan -> plan.members() != null)
                .mapToInt(CellPlan::members)
                .sum();
        var rest = members - settled - SMALLEST * free.size();
        if (rest < 0) throw new IllegalArgumentException(members + " members do not fill " + plans.size() + " cells");
        var shares = shares(rest, free, draw).iterator();
        return plans.stream()
                .map(plan -> new Cell(plan.unit(), plan.members() == null ? SMALLEST + shares.next() : plan.members()))
                .toList();
    }

    /** By weight, rounded so that the running sum is right and all of it is given out. */
    private static List<Integer> shares(int rest, List<CellPlan> free, Draw draw) {
        var weights = free.stream().mapToLong(plan -> weight(plan, draw)).toArray();
        var total = 0L;
        for (var weight : weights) total += weight;
        var shares = new ArrayList<Integer>();
        long reached = 0;
        for (var weight : weights) {
            var before = rest * reached / total;
            reached += weight;
            shares.add((int) (rest * reached / total - before));
        }
        return shares;
    }

    private static long weight(CellPlan plan, Draw draw) {
        var weight = draw.between(70, 130);
        return plan.unit().type() == UnitType.RESIDENTIAL ? (long) weight * RESIDENTIAL_WEIGHT : weight;
    }
}
