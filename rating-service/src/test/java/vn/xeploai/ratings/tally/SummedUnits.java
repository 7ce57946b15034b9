package vn.xeploai.ratings.tally;

import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums an answer unit by unit up to rows, one step at a time, as a reader would by hand. */
final class SummedUnits {
    private static final Set<String> REPORTS_FOR_ALL_BELOW = Set.of("GRASSROOTS", "SECTIONAL", "CELL");

    private final String under;
    private final Map<String, Map<String, Object>> units = new LinkedHashMap<>();

    SummedUnits(JsonPath answer) {
        under = answer.getString("under");
        List<Map<String, Object>> listed = answer.getList("units");
        listed.forEach(unit -> units.put((String) unit.get("unitId"), unit));
    }

    /** By the unit of each row: what it sums up to. */
    Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        units.forEach((id, unit) -> rows.merge(rowOf(id), row(id, unit), Row::plus));
        return rows;
    }

    private String rowOf(String id) {
        var parent = (String) units.get(id).get("parentId");
        if (id.equals(under) || parent == null || !units.containsKey(parent) || parent.equals(under)) return id;
        return rowOf(parent);
    }

    @SuppressWarnings("unchecked")
    private Row row(String id, Map<String, Object> unit) {
        Map<String, Long> counts = new TreeMap<>();
        ((List<Map<String, Object>>) unit.get("counts"))
                .forEach(count -> counts.merge(key(count), ((Number) count.get("count")).longValue(), Long::sum));
        var hash = unit.get("rosterHash");
        return new Row(1, hash == null ? null : new BigInteger((String) hash), handedUpward(id, unit), counts);
    }

    static String key(Map<String, Object> count) {
        Map<String, Object> like = new TreeMap<>(count);
        like.remove("count");
        return like.toString();
    }

    private boolean handedUpward(String id, Map<String, Object> unit) {
        if (covered(id)) return true;
        return ((List<?>) unit.get("counts")).isEmpty()
                && units.values().stream().anyMatch(other -> id.equals(other.get("parentId")));
    }

    /** Whether the unit, or one above it that reports for it, has submitted. */
    boolean covered(String id) {
        if (units.get(id).get("submission") != null) return true;
        for (var step = parent(id); step != null; step = parent((String) step.get("unitId"))) {
            var speaks = !step.get("unitId").equals(under) || REPORTS_FOR_ALL_BELOW.contains(step.get("partyLevel"));
            if (step.get("submission") != null && speaks) return true;
        }
        return false;
    }

    private Map<String, Object> parent(String id) {
        return units.get((String) units.get(id).get("parentId"));
    }

    record Row(long units, BigInteger hash, boolean submitted, Map<String, Long> counts) {
        Row plus(Row other) {
            Map<String, Long> sums = new TreeMap<>(counts);
            other.counts.forEach((key, count) -> sums.merge(key, count, Long::sum));
            return new Row(units + other.units, sum(hash, other.hash), submitted && other.submitted, sums);
        }

        private static BigInteger sum(BigInteger one, BigInteger other) {
            if (one == null) return other;
            return other == null ? one : one.add(other);
        }
    }
}
