package vn.xeploai.gateway.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.platform.stream.Sha256;

/**
 * A hash over the figures of a report and nothing else: no name, no label, no instant. It stays the same when the format of the
 * report changes, and changes with any figure.
 */
public final class FiguresHash {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FiguresHash() {}

    /** @param memos null if the headcounts are unknown */
    public static String of(String period, UnitNode root, Memos memos, RoleFigures roles, UnratedKinds unrated) {
        var rows = new TreeMap<String, Object>();
        root.children().forEach(row -> rows.put(String.valueOf(row.id()), unit(row, memos)));
        var all = new TreeMap<String, Object>();
        all.put("period", period);
        all.put("rows", rows);
        all.put("total", unit(root, memos));
        all.put("unit", root.id().toString());
        // unknown figures are left out, so that hashes from before these figures existed stay the same
        if (!unrated.all().isEmpty()) all.put("unrated", unrated.all());
        if (roles.collectives() != null) all.put("collectives", figures(roles.collectives()));
        if (roles.leaders() != null) all.put("leaders", figures(roles.leaders()));
        if (roles.officials() != null) all.put("officials", figures(roles.officials()));
        if (roles.agencies() != null) all.put("agencies", figures(roles.agencies()));
        try {
            return "sha256:" + Sha256.of(JSON.writeValueAsString(all));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> unit(UnitNode node, Memos memos) {
        var figures = new TreeMap<String, Object>();
        node.total().byKind().forEach((kind, sums) -> figures.put(kind.name(), figures(sums)));
        figures.put(
                "grade",
                node.marks().submitted() == null
                        ? null
                        : node.marks().submitted().toString());
        figures.put("known", node.known());
        figures.put("memo", memos == null ? null : memo(memos.below(node.id())));
        return figures;
    }

    private static Map<String, Object> figures(Figures sums) {
        var figures = new TreeMap<String, Object>();
        figures.put("exempt", sums.exemptReasons());
        figures.put("grades", byName(sums.grades()));
        figures.put("notRated", sums.notRatedReasons());
        figures.put("notReported", sums.notReported());
        figures.put("provisional", byName(sums.provisional()));
        return figures;
    }

    private static Map<String, Long> byName(Map<Mark, Long> counts) {
        var named = new TreeMap<String, Long>();
        counts.forEach((mark, count) -> named.put(mark.toString(), count));
        return named;
    }

    private static Map<String, Long> memo(Memo memo) {
        if (memo == null) return null;
        var figures = new TreeMap<String, Long>();
        figures.put("headcount", memo.headcount());
        figures.put("officials", memo.officials());
        figures.put("probationary", memo.probationary());
        figures.put("women", memo.women());
        return figures;
    }
}
