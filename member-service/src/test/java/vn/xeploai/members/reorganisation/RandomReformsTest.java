package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;

@ServiceTest
class RandomReformsTest {
    private static final int REFORMS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noReformLosesAMemberOrChangesAnEarlierDay(long seed) {
        var reforms = new RandomReforms(seed);
        var seen = new TreeMap<LocalDate, Object>();
        seen.put(RandomReforms.FIRST_DAY, picture(reforms, RandomReforms.FIRST_DAY));

        for (int i = 0; i < REFORMS; i++) {
            var day = reforms.reform();
            seen.put(day, picture(reforms, day));
        }

        for (var day : seen.keySet()) {
            assertEquals(reforms.members.size(), headcount(reforms, day), "members on " + day);
            assertEquals(seen.get(day), picture(reforms, day), "tree and headcounts of " + day);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void lineageLeadsEveryMemberToTheirCell(long seed) {
        var reforms = new RandomReforms(seed);
        LocalDate last = null;
        for (int i = 0; i < REFORMS; i++) last = reforms.reform();

        var links = lineage(reforms, RandomReforms.FIRST_DAY, last);

        for (var member : reforms.members) {
            var before = RandomReforms.cellOf(member, RandomReforms.FIRST_DAY);
            var after = RandomReforms.cellOf(member, last);
            assertEquals(List.of(after.toString()), destinations(links, before, member));
        }
    }

    /** Where the links of a cell send a member: the link that names them, or else the one that takes the rest. */
    private static List<String> destinations(List<Map<String, Object>> links, UUID cell, UUID member) {
        var ways = links.stream()
                .filter(link -> cell.toString().equals(link.get("fromId")))
                .toList();
        assertTrue(!ways.isEmpty(), "a link of cell " + cell);
        var named = ways.stream()
                .filter(link -> link.get("members") instanceof List<?> names && names.contains(member.toString()))
                .toList();
        var taken = named.isEmpty()
                ? ways.stream()
                        .filter(link -> Boolean.TRUE.equals(link.get("rest")))
                        .toList()
                : named;
        return taken.stream().map(link -> (String) link.get("toId")).toList();
    }

    private static List<Map<String, Object>> lineage(RandomReforms reforms, LocalDate from, LocalDate to) {
        return given().queryParam("under", reforms.province)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/api/v1/lineage")
                .then()
                .statusCode(200)
                .extract()
                .path("links");
    }

    private static Object picture(RandomReforms reforms, LocalDate on) {
        var tree = get("/api/v1/units/" + reforms.province + "/tree", on);
        var picture = new ArrayList<Object>(tree.getList("units"));
        picture.add(headcounts(reforms, on).getList("units.sort { it.unitId }"));
        return picture;
    }

    private static int headcount(RandomReforms reforms, LocalDate on) {
        return headcounts(reforms, on).getInt("units.total.sum()");
    }

    private static JsonPath headcounts(RandomReforms reforms, LocalDate on) {
        return given().queryParam("under", reforms.province)
                .queryParam("on", on.toString())
                .get("/api/v1/headcounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath get(String path, LocalDate on) {
        return given().queryParam("on", on.toString())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
