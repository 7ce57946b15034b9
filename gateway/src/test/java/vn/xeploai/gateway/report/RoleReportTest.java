package vn.xeploai.gateway.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.OMon;
import vn.xeploai.gateway.testing.Siblings;

/** The blocks of collectives, leaders, officials and agencies. */
@QuarkusTest
class RoleReportTest extends GatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = "/api/v1/reports/districts/917?period=2022";
    private static final String SHORT = "WORKED_UNDER_SIX_MONTHS";
    private static final String HEAD =
            "Đối tượng,Tổng số,Miễn xếp loại,Chưa/không xếp loại,Trong đó: Đình chỉ sinh hoạt,"
                    + "Trong đó: Kết nạp dưới 6 tháng,Trong đó: chưa có quyết định,Chưa nộp,Được xếp loại,Được xếp loại (% tổng số),"
                    + "Hoàn thành xuất sắc nhiệm vụ,Hoàn thành xuất sắc nhiệm vụ (% được xếp loại),"
                    + "Hoàn thành tốt nhiệm vụ,Hoàn thành tốt nhiệm vụ (% được xếp loại),"
                    + "Hoàn thành nhiệm vụ,Hoàn thành nhiệm vụ (% được xếp loại),"
                    + "Không hoàn thành nhiệm vụ,Không hoàn thành nhiệm vụ (% được xếp loại),"
                    + "Xuất sắc (% của tốt),Xuất sắc (% của tốt trở lên),Tốt trở lên,Tốt trở lên (% được xếp loại)";

    /** The campaign rates leaders, of whom two are decided and one is not, in a ward that has submitted. */
    private static ObjectNode ratingLeaders() throws JsonProcessingException {
        var answer = (ObjectNode) JSON.readTree(OMon.rows());
        ((ArrayNode) answer.at("/campaigns/0/subjectKinds")).add("LEADER");
        answer.withArray("/scheme/grades").forEach(grade -> ((ArrayNode) grade.path("subjectKinds")).add("LEADER"));
        var counts = (ArrayNode) answer.at("/units/1/counts");
        counts.add(count("LEADER", "DECIDED", "HTTNV", 2));
        counts.add(count("LEADER", "PENDING", null, 1));
        return answer;
    }

    /** On the State's side four officials are decided, two worked too short a time, and one is not decided. */
    private static void ratingOfficials(ObjectNode answer) {
        var also = answer.putObject("also");
        var scheme = (ObjectNode) answer.path("scheme").deepCopy();
        scheme.put("id", "S2020");
        scheme.withArray("/grades")
                .forEach(grade -> ((ObjectNode) grade).putArray("subjectKinds").add("OFFICIAL"));
        scheme.putArray("notRatedReasons")
                .addObject()
                .put("code", SHORT)
                .put("bucket", "NOT_RATED")
                .putObject("label")
                .put("vi", "Công tác dưới 6 tháng");
        also.set("scheme", scheme);
        also.set("campaigns", answer.path("campaigns").deepCopy());
        ((ObjectNode) also.at("/campaigns/0")).putArray("subjectKinds").add("OFFICIAL");
        also.putArray("counts")
                .add(count("OFFICIAL", "DECIDED", "HTXSNV", 4))
                .add(count("OFFICIAL", "PENDING", null, 1))
                .add(count("OFFICIAL", "NOT_RATED", null, 2).put("reason", SHORT));
    }

    private static ObjectNode count(String kind, String state, String grade, long number) {
        return JSON.createObjectNode()
                .put("subjectKind", kind)
                .put("state", state)
                .put("grade", grade)
                .put("submitted", true)
                .put("count", number);
    }

    private static void teach(ObjectNode answer) {
        Siblings.ratings()
                .stubFor(Siblings.under(Siblings.DISTRICT, "/tallies")
                        .withQueryParam("detail", WireMock.equalTo("rows"))
                        .willReturn(Siblings.answer(answer.toString())));
    }

    @Test
    void leadersAreABlockOfTheirOwnAndInNoOtherFigure() throws JsonProcessingException {
        String without = given().get(REPORT).path("figuresHash");
        int members = given().get(REPORT).path("members.total");
        teach(ratingLeaders());

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("leaders.total", equalTo(3))
                .body("leaders.rated", equalTo(2))
                .body("leaders.notRated", equalTo(1))
                .body("leaders.reasons.reason", contains("UNDECIDED"))
                .body("leaders.grades.find { it.code == 'HTTNV' }.count", equalTo(2))
                .body("leaders.grades.find { it.code == 'HTTNV' }.tier", equalTo("GOOD"))
                .body("leaders.goodOrBetter.count", equalTo(2))
                .body("leaders.goodOrBetter.percentOfRated", equalTo(100.0f))
                .body("leaders.excellentPercentOfGood", equalTo(0.0f))
                .body("collectives", nullValue())
                .body("officials", nullValue())
                .body("direct", nullValue())
                .body("members.total", equalTo(members))
                .body("figuresHash", not(equalTo(without)));
    }

    @Test
    void officialsAreReportedByTheRulesOfTheState() throws JsonProcessingException {
        var answer = ratingLeaders();
        ratingOfficials(answer);
        teach(answer);

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("officials.total", equalTo(7))
                .body("agencies", nullValue())
                .body("officials.rated", equalTo(4))
                .body("officials.grades.code", hasItem("HTXSNV"))
                .body("officials.grades.find { it.code == 'HTXSNV' }.tier", equalTo("EXCELLENT"));
        Siblings.ratings()
                .verify(WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/tallies"))
                        .withQueryParam("alsoTrack", WireMock.equalTo("STATE")));
        Siblings.ratings()
                .verify(WireMock.getRequestedFor(WireMock.urlPathEqualTo("/api/v1/tallies/last-change"))
                        .withQueryParam("alsoTrack", WireMock.equalTo("STATE")));
    }

    @Test
    void agenciesAreABlockBesideTheOfficials() throws JsonProcessingException {
        var answer = ratingLeaders();
        ratingOfficials(answer);
        var also = (ObjectNode) answer.path("also");
        ((ArrayNode) also.at("/campaigns/0/subjectKinds")).add("AGENCY");
        also.withArray("/scheme/grades").forEach(grade -> ((ArrayNode) grade.path("subjectKinds")).add("AGENCY"));
        also.withArray("/counts").add(count("AGENCY", "DECIDED", "HTTNV", 2)).add(count("AGENCY", "PENDING", null, 1));
        teach(answer);

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body("agencies.total", equalTo(3))
                .body("agencies.rated", equalTo(2))
                .body("agencies.grades.find { it.code == 'HTTNV' }.tier", equalTo("GOOD"))
                .body("agencies.goodOrBetter.count", equalTo(2))
                .body("officials.total", equalTo(7));
    }

    @Test
    void eachBlockIsATableOfItsOwnThatSaysWhatIsNotKnown() throws JsonProcessingException {
        var answer = ratingLeaders();
        ratingOfficials(answer);
        teach(answer);

        var tables = given().get(REPORT + "&format=csv").asString().split("\r\n\r\n");

        assertLines(
                tables[2],
                "\"Xếp loại tập thể và cán bộ lãnh đạo, quản lý\"",
                HEAD,
                "\"Tập thể lãnh đạo, quản lý\",Chưa rõ",
                "\"Cán bộ lãnh đạo, quản lý\",3,0,1,0,0,1,0,2,66.67,0,0.00,2,100.00,0,0.00,0,0.00,0.00,0.00,2,100.00");
        assertLines(
                tables[3],
                "\"Xếp loại cán bộ, công chức, viên chức và cơ quan, đơn vị\"",
                HEAD.replace(
                        "Trong đó: Đình chỉ sinh hoạt,Trong đó: Kết nạp dưới 6 tháng",
                        "Trong đó: Công tác dưới 6 tháng"),
                "\"Cán bộ, công chức, viên chức\",7,0,3,2,1,0,4,57.14,4,100.00,0,0.00,0,0.00,0,0.00,,100.00,4,100.00",
                "\"Cơ quan, đơn vị\",Chưa rõ");
    }

    private static void assertLines(String table, String... lines) {
        assertEquals(List.of(lines), table.lines().toList());
    }
}
