package vn.xeploai.standalone.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeMap;
import vn.xeploai.standalone.world.Round.Verdict;

/** Figures by their names, without zeros: buckets, grades, reasons, and grades not reported yet. */
final class Counts extends TreeMap<String, Long> {
    private static final long serialVersionUID = 1;
    private static final List<String> BUCKETS = List.of("total", "rated", "exempt", "notRated", "notReported");

    /** As in a report. */
    static Counts of(JsonNode figures) {
        var counts = new Counts();
        BUCKETS.forEach(bucket -> counts.add(bucket, figures.get(bucket).asLong()));
        figures.get("grades").forEach(grade -> counts.add("grade", "code", grade));
        figures.get("reasons").forEach(reason -> counts.add("reason", "reason", reason));
        figures.at("/provisional/grades").forEach(grade -> counts.add("provisional", "code", grade));
        return counts;
    }

    private void add(String what, String field, JsonNode counted) {
        add(what + " " + counted.get(field).asText(), counted.get("count").asLong());
    }

    /**
     * One member more.
     *
     * @param verdict null while undecided
     */
    void count(Verdict verdict, boolean submitted) {
        add("total", 1);
        if (!submitted) {
            add("notReported", 1);
            if (verdict != null && verdict.grade() != null) add("provisional " + verdict.grade(), 1);
            return;
        }
        if (verdict != null && verdict.grade() != null) {
            add("rated", 1);
            add("grade " + verdict.grade(), 1);
            return;
        }
        var reason = verdict == null ? "UNDECIDED" : verdict.reason();
        add(reason.equals("EXEMPT_FROM_ACTIVITY") ? "exempt" : "notRated", 1);
        add("reason " + reason, 1);
    }

    private void add(String what, long count) {
        if (count != 0) merge(what, count, Long::sum);
    }
}
