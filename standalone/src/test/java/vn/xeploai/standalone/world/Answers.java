package vn.xeploai.standalone.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.standalone.Api;
import vn.xeploai.standalone.province.Json;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.world.Round.Verdict;

/** What the API returns about a world, with the keys of units and numbers of members in place of ids. */
final class Answers {
    /** Province, district, commune, section, cell. */
    private static final int DEEPEST = 4;

    private final World world;
    private final Api api;
    private final Map<String, String> ids;
    private final Map<String, String> keys = new HashMap<>();

    Answers(World world, Api api, Map<String, String> ids) {
        this.world = world;
        this.api = api;
        this.ids = ids;
        ids.forEach((key, id) -> keys.put(id, key));
    }

    private String key(JsonNode id) {
        if (!keys.containsKey(id.asText())) throw new AssertionError("not of this world: " + id);
        return keys.get(id.asText());
    }

    /** Every unit with its attributes on a day. */
    List<String> tree(LocalDate day) throws Exception {
        var units = new TreeSet<String>();
        for (var unit : api.json("units/%s/tree?on=%s".formatted(ids.get(world.province), day))
                .get("units")) {
            units.add(new Unit(
                            key(unit.get("id")),
                            unit.hasNonNull("parentId") ? key(unit.get("parentId")) : null,
                            unit.get("code").asText(),
                            unit.get("name").asText(),
                            UnitKind.valueOf(unit.get("kind").asText()),
                            UnitType.valueOf(unit.get("type").asText()),
                            unit.get("partyLevel").asText())
                    .toString());
        }
        return List.copyOf(units);
    }

    /** At and below each of these units, if it has members. */
    Map<String, Long> headcounts(LocalDate day) throws Exception {
        var heads = new TreeMap<String, Long>();
        for (int depth = 0; depth <= DEEPEST; depth++) {
            var path = "headcounts?under=%s&on=%s&depth=%d".formatted(ids.get(world.province), day, depth);
            for (var row : api.json(path).get("units")) {
                var unit = key(row.get("unitId"));
                if (new ExpectedLists(world).structure(day).depth(unit) == depth)
                    heads.put(unit, row.get("total").asLong());
            }
        }
        return heads;
    }

    /** The merged roster, in the form of {@link ExpectedLists#roster}; a member listed twice is reported as such. */
    Map<String, String> roster(int year, LocalDate day) throws Exception {
        var path = "reports/members?under=%s&period=%d&on=%s".formatted(ids.get(world.province), year, day);
        var lines = new TreeMap<String, String>();
        for (var text : api.text(path).split("\n")) {
            var line = Json.read(text);
            switch (line.get("line").asText()) {
                case "MEMBER" ->
                    put(key(line.get("id")), key(line.get("unitId")) + ":" + ratings(line.get("ratings")), lines);
                case "RATING" -> put(key(line.get("subjectId")), "null:" + rating(line), lines);
                default -> {}
            }
        }
        return lines;
    }

    private static void put(String number, String line, Map<String, String> lines) {
        lines.merge(number, line, (first, again) -> first + " and again " + again);
    }

    private String ratings(JsonNode all) {
        var ratings = new StringBuilder();
        all.forEach(rating -> ratings.append(rating(rating)));
        return ratings.toString();
    }

    private String rating(JsonNode rating) {
        var grade = rating.path("grade").asText(null);
        var reason = rating.path("notRatedReason").asText(null);
        return ExpectedLists.rating(
                key(rating.get("unitId")), grade == null && reason == null ? null : new Verdict(grade, reason));
    }

    TreeSet<String> discrepancies(int year) throws Exception {
        var found = new TreeSet<String>();
        var path = "reports/reconciliation?under=%s&period=%d".formatted(ids.get(world.province), year);
        for (var kind : api.json(path).get("kinds")) {
            for (var item : kind.get("items")) {
                var member = item.hasNonNull("memberId") ? " " + key(item.get("memberId")) : "";
                found.add(kind.get("rule").asText() + " " + key(item.get("unitId")) + member);
            }
        }
        return found;
    }

    /** The members' figures of the rows that have members. */
    Map<String, Counts> rows(JsonNode report) {
        var rows = new TreeMap<String, Counts>();
        for (var row : report.get("rows")) {
            var id = row.at("/unit/id");
            if (!row.hasNonNull("members")) continue;
            var counts = Counts.of(row.get("members"));
            if (!counts.isEmpty()) rows.put(id.isNull() ? ExpectedFigures.NOWHERE : key(id), counts);
        }
        return rows;
    }
}
