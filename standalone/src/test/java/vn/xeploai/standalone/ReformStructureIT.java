package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged system has the structure that the reform of 1 July 2025 left, and still has the one before it. */
@ExtendWith(SharedSystem.class)
class ReformStructureIT {
    private final Api api;

    ReformStructureIT(WholeSystem system) {
        this.api = new Api(system.gateway(), system.token());
    }

    @Test
    void theReformIsOneDecision() throws Exception {
        var decision = api.json("reorganisations/" + api.reform().get("id").asText());

        assertEquals("2025-07-01", decision.get("effectiveOn").asText());
        assertEquals(45, decision.get("founded").size());
        assertTrue(decision.at("/effect/membersMoved").asInt() > 300);
        assertEquals(0, decision.get("campaigns").size());
    }

    @ParameterizedTest
    @CsvSource({
        "31157, 2025-06-30, Đảng bộ phường Long Hưng",
        "31157, 2025-07-01, Đảng bộ phường Thới Long",
        "31147, 2025-06-30, Đảng bộ phường Hưng Lợi",
        "31147, 2025-07-01, Đảng bộ phường Tân An",
        "08824, 2025-06-30, Đảng bộ thị trấn Tam Sơn",
        "08824, 2025-07-01, Đảng bộ xã Tam Sơn"
    })
    void aCodeNamesWhatItNamedOnTheDay(String code, String on, String name) throws Exception {
        assertEquals(
                name,
                api.json("units/by-code/%s?on=%s".formatted(code, on))
                        .at("/unit/name")
                        .asText());
    }

    @Test
    void withoutADayACodeNamesAllThatItEverNamed() throws Exception {
        var answer = api.json("units/by-code/31157");
        var names = new HashSet<String>();
        answer.get("candidates")
                .forEach(candidate -> names.add(candidate.get("name").asText()));

        assertTrue(answer.get("unit").isNull());
        assertEquals(Set.of("Đảng bộ phường Long Hưng", "Đảng bộ phường Thới Long"), names);
    }

    @Test
    void tamSonKeepsItsCodeAndChangesTypeAndProvince() throws Exception {
        var town = unit("08824", "2025-06-30");
        var commune = unit("08824", "2025-07-01");

        assertNotEquals(town.get("id"), commune.get("id"));
        assertEquals("TOWNSHIP", town.get("type").asText());
        assertEquals("COMMUNE", commune.get("type").asText());
        assertEquals(unit("25", "2025-07-01").get("id"), commune.get("parentId"));
        assertEquals("26", parentCode("253", "2025-06-30"));
    }

    @Test
    void transferredMembersAreFoundInBothCellsOnTheirDays() throws Exception {
        var before = unitNamed("Chi bộ khu vực 11", "31156", "2025-06-30");
        var after = unitNamed("Chi bộ khu vực 11A", "31157", "2025-07-01");
        var there = members(after, "2025-07-01");

        assertTrue(there.size() > 10);
        assertTrue(members(before, "2025-06-30").containsAll(there));
    }

    private JsonNode unit(String code, String on) throws Exception {
        return api.json("units/by-code/%s?on=%s".formatted(code, on)).get("unit");
    }

    private String parentCode(String code, String on) throws Exception {
        var parent = unit(code, on).get("parentId").asText();
        return api.json("units/%s?on=%s".formatted(parent, on)).get("code").asText();
    }

    private String unitNamed(String name, String commune, String on) throws Exception {
        var under = unit(commune, on).get("id").asText();
        for (var unit : api.json("units/%s/tree?on=%s".formatted(under, on)).get("units")) {
            if (unit.get("name").asText().equals(name)) return unit.get("id").asText();
        }
        throw new AssertionError(name + " is not in " + commune + " on " + on);
    }

    private Set<String> members(String cell, String on) throws Exception {
        var ids = new HashSet<String>();
        api.json("members?limit=500&unit=%s&on=%s".formatted(cell, on))
                .get("items")
                .forEach(member -> ids.add(member.get("id").asText()));
        return ids;
    }
}
