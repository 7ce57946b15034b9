package vn.xeploai.emulation.cluster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.emulation.cluster.ClusterTable.ClusterRow;
import vn.xeploai.emulation.cluster.ClusterTable.CriterionScore;

/** Sums the points of the units of a cluster and orders the units by them. */
final class TableRule {
    private TableRule() {}

    /** The points of a unit for one criterion. Public, since Jdbi maps the rows of public types only. */
    public record UnitScore(UUID unitId, @Nested("score") CriterionScore score) {}

    /**
     * @param scores every unit with every criterion, in the order of both
     * @param places of the units that were ranked
     */
    static List<ClusterRow> rows(List<UnitScore> scores, Map<UUID, Integer> places) {
        var byUnit = new LinkedHashMap<UUID, List<CriterionScore>>();
        for (var score : scores)
            byUnit.computeIfAbsent(score.unitId(), unit -> new ArrayList<>()).add(score.score());
        var sums = new LinkedHashMap<UUID, BigDecimal>();
        byUnit.forEach((unit, of) -> sums.put(unit, sum(of, CriterionScore::finalPoints)));
        return byUnit.entrySet().stream()
                .map(unit -> new ClusterRow(
                        unit.getKey(),
                        sum(unit.getValue(), CriterionScore::selfPoints),
                        sum(unit.getValue(), CriterionScore::crossPoints),
                        sums.get(unit.getKey()),
                        order(sums.get(unit.getKey()), sums),
                        places.get(unit.getKey()),
                        unit.getValue()))
                .sorted(comparing(ClusterRow::finalPoints, nullsLast(reverseOrder())))
                .toList();
    }

    private static BigDecimal sum(List<CriterionScore> scores, Function<CriterionScore, BigDecimal> points) {
        var sum = BigDecimal.ZERO;
        for (var score : scores) {
            var next = points.apply(score);
            if (next == null) return null;
            sum = sum.add(next);
        }
        return sum;
    }

    private static Integer order(BigDecimal own, Map<UUID, BigDecimal> sums) {
        if (sums.containsValue(null)) return null;
        return 1
                + (int) sums.values().stream()
                        .filter(other -> other.compareTo(own) > 0)
                        .count();
    }
}
