package vn.xeploai.members.headcount;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.unit.Units;

/** Two wards of one district with their cells and members, and every kind of write to them. */
final class Register {
    final UUID district = Units.aDistrict(Units.aProvince());
    final List<UUID> wards = List.of(Units.aWard(district), Units.aWard(district));
    final List<UUID> cells = new ArrayList<>();
    final List<UUID> members = new ArrayList<>();

    /** Two cells in each ward, one member in each cell, in this order. */
    Register() {
        for (var ward : wards) {
            for (var n = 0; n < 2; n++) addCell(ward);
        }
        List.copyOf(cells).forEach(this::addMember);
    }

    void addCell(UUID ward) {
        cells.add(Units.aCell(ward));
    }

    void addMember(UUID cell) {
        members.add(Members.aMember(cell));
    }

    void change(UUID cell, UUID ward, String name, String from) {
        var version = new TreeMap<String, Object>(
                Map.of("name", name, "kind", "CELL", "partyLevel", "CELL", "parentId", ward, "validFrom", from));
        var tag = given().get("/api/v1/units/" + cell).header("ETag");
        send(json(Map.of("versions", List.of(version))).header("If-Match", tag), "/units/" + cell + "/versions");
    }

    void transfer(UUID member, UUID cell, String kind, String from) {
        send(json(Map.of("kind", kind, "toUnitId", cell, "from", from)), "/members/" + member + "/transfers");
    }

    void stand(UUID member, String state, String from) {
        send(json(Map.of("standing", Map.of("state", state, "from", from))), "/members/" + member + "/standings");
    }

    UUID holdPost(UUID member, String from) {
        var post = Map.of("side", "STATE", "title", "Công chức", "leader", false, "from", from);
        return UUID.fromString(json(Map.of("post", post))
                .post("/api/v1/members/" + member + "/posts")
                .path("id"));
    }

    void endPost(UUID member, UUID post, String to) {
        send(json(Map.of("to", to)), "/members/" + member + "/posts/" + post + "/end");
    }

    void correct(UUID member, Map<String, Object> particulars) {
        var tag = given().get("/api/v1/members/" + member).header("ETag");
        json(particulars)
                .header("If-Match", tag)
                .patch("/api/v1/members/" + member)
                .then()
                .statusCode(200);
    }

    /** One write of any kind to any of them; some are refused, which records nothing. */
    void writeAnything(Random random) {
        var member = any(members, random);
        var cell = any(cells, random);
        var day = "20%02d-01-01".formatted(13 + random.nextInt(12));
        switch (random.nextInt(9)) {
            case 0 -> addCell(any(wards, random));
            case 1 -> addMember(cell);
            case 2 -> change(cell, any(wards, random), "Chi bộ " + random.nextInt(100), day);
            case 3 ->
                json(Map.of("kind", "OFFICIAL", "toUnitId", cell, "from", day))
                        .post("/api/v1/members/" + member + "/transfers");
            case 4 ->
                json(Map.of("kind", "TEMPORARY", "toUnitId", cell, "from", day))
                        .post("/api/v1/members/" + member + "/transfers");
            case 5 -> stand(member, any(List.of("OFFICIAL", "EXEMPT", "SUSPENDED", "LEFT"), random), day);
            case 6 -> holdPost(member, day);
            case 7 -> endPost(member, holdPost(member, "2012-06-01"), day);
            default -> correct(member, Map.of("fullName", "Tên " + random.nextInt(100)));
        }
    }

    private static <T> T any(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static RequestSpecification json(Object body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static void send(RequestSpecification request, String path) {
        request.post("/api/v1" + path).then().statusCode(200);
    }
}
