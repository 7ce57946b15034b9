package vn.xeploai.members.training;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class TrainingTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, Object> DOCUMENT =
            Map.of("number", "15-QĐ/TCT", "date", "2013-02-20", "authority", "Trường Chính trị thử");

    private UUID district;
    private UUID ward;
    private UUID cell;

    @BeforeEach
    void register() {
        district = Units.aDistrict(Units.aProvince());
        ward = Units.aWard(district);
        cell = Units.aCell(ward);
    }

    /** Xuân Khánh 2012–2015: 9 + 2 + 2 + 7 + 2 = 22 in long courses, and a hundred in short ones. */
    @Test
    void trainingIsCountedByCourse() {
        var members = members(cell, 22);
        attended("POLITICAL_THEORY_INTERMEDIATE", "2013-03-04", members.subList(0, 9));
        attended("POLITICAL_THEORY_ADVANCED", "2013-09-02", members.subList(9, 11));
        attended("MASTER", "2012-10-01", members.subList(9, 11));
        attended("UNIVERSITY", "2012-10-01", members.subList(11, 15));
        attended("UNIVERSITY", "2014-10-01", members.subList(15, 18));
        attended("SPECIALISED_INTERMEDIATE", "2015-01-05", members.subList(18, 20));
        IntStream.range(0, 5)
                .forEach(month -> attended("PARTY_WORK", "2014-0%d-01".formatted(month + 1), members.subList(0, 20)));
        attended("MASTER", "2016-10-01", members.subList(0, 1));

        figures(ward, "2012-01-01", "2016-01-01")
                .body(
                        "courses.course",
                        contains(
                                "POLITICAL_THEORY_INTERMEDIATE",
                                "POLITICAL_THEORY_ADVANCED",
                                "MASTER",
                                "UNIVERSITY",
                                "SPECIALISED_INTERMEDIATE",
                                "PARTY_WORK"))
                .body("courses.attendances", contains(9, 2, 2, 7, 2, 100))
                .body("courses.persons", contains(9, 2, 2, 7, 2, 20))
                .body("courses[3].classes", equalTo(2))
                .body("longCourses", equalTo(Map.of("classes", 6, "persons", 20, "attendances", 22)))
                .body("shortCourses", equalTo(Map.of("classes", 5, "persons", 20, "attendances", 100)))
                .body("total", equalTo(Map.of("classes", 11, "persons", 20, "attendances", 122)));
        figures(district, "2012-01-01", "2016-01-01").body("longCourses.attendances", equalTo(22));
        figures(district, "2016-01-01", "2017-01-01").body("total.attendances", equalTo(1));
    }

    @Test
    void whereNothingIsRecordedFiguresAreUnknown() {
        attended("MASTER", "2013-10-01", members(Units.aCell(Units.aWard(district)), 1));

        figures(ward, "2012-01-01", "2016-01-01")
                .body("total", nullValue())
                .body("longCourses", nullValue())
                .body("shortCourses", nullValue())
                .body("courses", empty());
        figures(district, "2012-01-01", "2016-01-01")
                .body("total.attendances", equalTo(1))
                .body("shortCourses", nullValue());
    }

    @Test
    void anAttendanceCountsWhereTheMemberBelongedThen() {
        var member = Members.aMember(cell);
        attended("MASTER", "2013-10-01", List.of(member));
        var other = Units.aWard(district);
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "OFFICIAL", "toUnitId", Units.aCell(other), "from", "2014-01-01"))
                .post("/api/v1/members/" + member + "/transfers")
                .then()
                .statusCode(200);

        figures(ward, "2012-01-01", "2016-01-01").body("total.persons", equalTo(1));
        figures(other, "2012-01-01", "2016-01-01").body("total", nullValue());
    }

    @Test
    void theListOfAttendeesIsReplacedAndAClassWithdrawn() {
        var members = members(cell, 3);
        String id = attended("MASTER", "2013-10-01", members.subList(0, 2))
                .extract()
                .path("id");

        post("/" + id + "/attendees", Map.of("members", members.subList(1, 3), "document", DOCUMENT))
                .statusCode(200)
                .body("attendees", equalTo(2))
                .body(
                        "members",
                        contains(members.get(1).toString(), members.get(2).toString()));
        figures(ward, "2012-01-01", "2016-01-01").body("total.attendances", equalTo(2));
        String before = list(Map.of("member", members.get(2)))
                .body("items.id", contains(id))
                .extract()
                .path("knownAt");
        list(Map.of("member", members.get(0))).body("items", hasSize(0));

        post("/" + id + "/withdrawal", Map.of()).statusCode(200).body("attendees", equalTo(2));
        figures(ward, "2012-01-01", "2016-01-01").body("total", nullValue());
        list(Map.of("member", members.get(2), "knownAt", before)).body("items.id", contains(id));
        given().get("/api/v1/training/classes/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/training-class-not-found"));
        given().queryParam("knownAt", before)
                .get("/api/v1/training/classes/" + id)
                .then()
                .statusCode(200)
                .body("course", equalTo("MASTER"));
        post("/" + id + "/attendees", Map.of("members", members, "document", DOCUMENT))
                .statusCode(404);
    }

    @Test
    void classesAreListed() {
        var member = Members.aMember(cell);
        String first =
                attended("MASTER", "2013-10-01", List.of(member)).extract().path("id");
        String second =
                attended("UNIVERSITY", "2014-10-01", List.of(member)).extract().path("id");

        list(Map.of("member", member, "total", true))
                .body("items.id", contains(first, second))
                .body("total", equalTo(2));
        list(Map.of("member", member, "course", "UNIVERSITY")).body("items.id", contains(second));
        list(Map.of("member", member, "from", "2013-10-01", "to", "2014-10-01")).body("items.id", contains(first));
    }

    @Test
    void faultyClassesAreRefused() {
        var member = Members.aMember(cell);
        var unknown = UUID.randomUUID();

        record(aClass("COOKING", "2013-10-01", List.of(member)))
                .statusCode(422)
                .body("type", equalTo("/problems/training-course-unknown"))
                .body("errors[0].expected", hasItem("MASTER"));
        record(aClass("MASTER", "2013-10-01", List.of(member, unknown, member)))
                .statusCode(404)
                .body("type", equalTo("/problems/member-not-found"))
                .body("errors.field", contains("members[1]", "members[2]"));
        record(aClass("MASTER", "2999-10-01", List.of(member)))
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"));
        var again = aClass("MASTER", "2013-10-01", List.of(member));
        String id = record(again).statusCode(201).extract().path("id");
        record(again)
                .statusCode(409)
                .body("type", equalTo("/problems/training-class-recorded"))
                .body("id", equalTo(id));
        given().queryParam("under", ward)
                .queryParam("from", "2016-01-01")
                .queryParam("to", "2016-01-01")
                .get("/api/v1/training/figures")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/period-reversed"));
        given().queryParam("under", unknown)
                .queryParam("from", "2012-01-01")
                .queryParam("to", "2016-01-01")
                .get("/api/v1/training/figures")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unit-not-found"));
    }

    /** Decomposed letters, capitals, spaces. */
    @Test
    void aNameThatIsOnlyTypedOtherwiseIsTheSame() {
        var again = aClass("MASTER", "2013-10-01", List.of(Members.aMember(cell)));
        String id = record(again).statusCode(201).extract().path("id");
        var name = again.get("name").toString();

        again.put("name", " " + Normalizer.normalize(name, Normalizer.Form.NFD).replace(" ", "  "));
        again.put("organiser", "TRƯỜNG CHÍNH TRỊ THỬ");

        record(again)
                .statusCode(409)
                .body("type", equalTo("/problems/training-class-recorded"))
                .body("id", equalTo(id));
        again.put("name", name.replace("thử", "thu"));
        record(again).statusCode(201);
    }

    @Test
    void aCourseThatTheCatalogueDoesNotHaveIsNoFilter() {
        given().queryParam("course", "MASTERS")
                .get("/api/v1/training/classes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"))
                .body("errors[0].expected[0]", equalTo("MASTER"));
    }

    private static List<UUID> members(UUID cell, int count) {
        return IntStream.range(0, count).mapToObj(n -> Members.aMember(cell)).toList();
    }

    private static Map<String, Object> aClass(String course, String from, List<UUID> members) {
        var body = new TreeMap<String, Object>();
        body.put("course", course);
        body.put("name", "Lớp thử " + NUMBER.incrementAndGet());
        body.put("organiser", "Trường Chính trị thử");
        body.put("from", from);
        body.put("members", members);
        body.put("document", DOCUMENT);
        return body;
    }

    private static ValidatableResponse attended(String course, String from, List<UUID> members) {
        return record(aClass(course, from, members)).statusCode(201);
    }

    private static ValidatableResponse record(Map<String, Object> body) {
        return post("", body);
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/training/classes" + path)
                .then();
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/api/v1/training/classes")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse figures(UUID under, String from, String to) {
        return given().queryParam("under", under)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/training/figures")
                .then()
                .statusCode(200);
    }
}
