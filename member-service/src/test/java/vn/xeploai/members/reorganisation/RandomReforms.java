package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.unit.Units;

/** A province that is reformed repeatedly, at random. */
final class RandomReforms {
    static final LocalDate FIRST_DAY = LocalDate.parse("2020-07-01");

    private final Random random;
    final UUID province = Units.aProvince();
    final UUID district = Units.aDistrict(province);
    final List<UUID> members = new ArrayList<>();
    private LocalDate day = FIRST_DAY;

    RandomReforms(long seed) {
        random = new Random(seed);
        for (int ward = 0; ward < 3; ward++) {
            var id = Units.aWard(district);
            for (int cell = 0; cell < 2; cell++) {
                var in = Units.aCell(id);
                IntStream.range(0, 2).forEach(i -> members.add(Members.aMember(in)));
            }
        }
    }

    /** Reforms once more, on a later day than before. @return that day */
    LocalDate reform() {
        day = day.plusMonths(1 + random.nextInt(5));
        var decision = aDecision().on(day.toString());
        switch (random.nextInt(4)) {
            case 0 -> mergeWards(decision);
            case 1 -> mergeCells(decision);
            case 2 -> divideCell(decision);
            default -> moveCell(decision);
        }
        decision.decide().statusCode(200);
        return day;
    }

    private void mergeWards(Decisions.Builder decision) {
        var wards = standing("COMMUNE_COMMITTEE");
        if (wards.size() < 2) {
            decision.with(act("RENAME", wards.get(0), Map.of("name", "Đảng bộ còn lại")));
            return;
        }
        decision.founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", district, null)
                .with(merge(key("moi"), wards.get(0), wards.get(1)));
    }

    private void mergeCells(Decisions.Builder decision) {
        var cells = standing("CELL");
        decision.with(merge(unit(cells.get(0)), cells.get(1)));
    }

    private void divideCell(Decisions.Builder decision) {
        var cell = standing("CELL").get(0);
        var named =
                membersOf(cell).stream().filter(member -> random.nextBoolean()).toList();
        decision.founding("moi", "CELL", "CELL", standing("COMMUNE_COMMITTEE").get(0), null)
                .founding("nua", "CELL", "CELL", standing("COMMUNE_COMMITTEE").get(0), null)
                .with(split(
                        cell,
                        List.of(
                                part(key("moi"), List.of(), named, false),
                                part(key("nua"), List.of(), List.of(), true))));
    }

    private void moveCell(Decisions.Builder decision) {
        decision.with(act(
                "MOVE",
                standing("CELL").get(0),
                Map.of("parent", unit(standing("COMMUNE_COMMITTEE").get(0)))));
    }

    private List<UUID> standing(String kind) {
        List<String> ids = given().queryParam("on", day.minusDays(1).toString())
                .get("/api/v1/units/" + district + "/tree")
                .then()
                .statusCode(200)
                .extract()
                .path("units.findAll { it.kind == '%s' }.id".formatted(kind));
        var units = new ArrayList<>(ids.stream().map(UUID::fromString).toList());
        Collections.shuffle(units, random);
        return units;
    }

    private List<UUID> membersOf(UUID cell) {
        return members.stream()
                .filter(member -> cell.equals(cellOf(member, day.minusDays(1))))
                .toList();
    }

    static UUID cellOf(UUID member, LocalDate on) {
        return UUID.fromString(given().queryParam("on", on.toString())
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .extract()
                .path("unitId"));
    }
}
