package vn.xeploai.emulation.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.cluster.ClusterTable.ClusterRow;
import vn.xeploai.emulation.cluster.ClusterTable.CriterionScore;
import vn.xeploai.emulation.cluster.TableRule.UnitScore;

class TableRuleTest {
    private static final List<UUID> UNITS =
            List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void aTieStaysATie() {
        var rows = TableRule.rows(finals("90.5", "95", "95.00", "80"), Map.of());

        assertEquals(List.of(1, 1, 3, 4), orders(rows));
        assertEquals(
                List.of(UNITS.get(1), UNITS.get(2), UNITS.get(0), UNITS.get(3)),
                rows.stream().map(ClusterRow::unitId).toList());
    }

    @Test
    void nobodyIsOrderedBeforeAllHavePoints() {
        var rows = TableRule.rows(finals("90", null, "95", "80"), Map.of());

        assertEquals(Arrays.asList(null, null, null, null), orders(rows));
        assertEquals(UNITS.get(2), rows.get(0).unitId());
        assertEquals(UNITS.get(1), rows.get(3).unitId());
    }

    @Test
    void aSumIsUnknownUntilEveryCriterionHasPoints() {
        var unit = UNITS.get(0);
        var rows = TableRule.rows(
                List.of(
                        new UnitScore(unit, new CriterionScore("A", of("10"), of("9"), of("9.5"))),
                        new UnitScore(unit, new CriterionScore("B", of("20.25"), null, of("0")))),
                Map.of(unit, 1));

        assertEquals(of("30.25"), rows.get(0).selfPoints());
        assertNull(rows.get(0).crossPoints());
        assertEquals(of("9.5"), rows.get(0).finalPoints());
        assertEquals(1, rows.get(0).order());
        assertEquals(1, rows.get(0).place());
    }

    private static List<UnitScore> finals(String... points) {
        var scores = new ArrayList<UnitScore>();
        for (var at = 0; at < points.length; at++)
            scores.add(new UnitScore(UNITS.get(at), new CriterionScore("A", null, null, of(points[at]))));
        return scores;
    }

    private static BigDecimal of(String points) {
        return points == null ? null : new BigDecimal(points);
    }

    private static List<Integer> orders(List<ClusterRow> rows) {
        return rows.stream().map(ClusterRow::order).toList();
    }
}
