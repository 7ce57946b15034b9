package vn.xeploai.ratings.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Period;

/** Campaigns, documents and questions over HTTP. */
public final class Rounds {
    public static final List<String> MEMBERS_AND_ORGANISATIONS =
            List.of("MEMBER", "CELL", "SECTIONAL_COMMITTEE", "GRASSROOTS_ORGANISATION");
    private static final AtomicInteger DOCUMENTS = new AtomicInteger();
    private static final Map<UUID, String> PERIODS = new ConcurrentHashMap<>();

    private Rounds() {}

    public static ValidatableResponse post(String path, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    public static ValidatableResponse get(String path, Object... parameters) {
        var texts = Stream.of(parameters).map(String::valueOf).toArray();
        return given().get("/api/v1" + path, texts).then();
    }

    /** Of members and organisations. */
    public static UUID aPlannedRound(String period, Tree tree) {
        return planned(Map.of(
                "period",
                period,
                "track",
                "PARTY",
                "rootUnitId",
                tree.root(),
                "subjectKinds",
                MEMBERS_AND_ORGANISATIONS));
    }

    public static UUID planned(Map<String, Object> body) {
        var id = UUID.fromString(
                post("/campaigns", body).statusCode(201).extract().path("id"));
        PERIODS.put(id, (String) body.get("period"));
        return id;
    }

    public static UUID anOpenRound(String period, Tree tree) {
        return opened(aPlannedRound(period, tree));
    }

    /** Of every kind of subject in the scheme of the year. */
    public static UUID anOpenRoundOfAll(String period, String track, Tree tree) {
        return opened(planned(Map.of("period", period, "track", track, "rootUnitId", tree.root())));
    }

    private static UUID opened(UUID id) {
        post("/campaigns/" + id + "/open", Map.of()).statusCode(200);
        return id;
    }

    public static ValidatableResponse decide(UUID campaign, UUID decidingUnit, List<Map<String, Object>> items) {
        return post("/decisions", document(campaign, decidingUnit, items));
    }

    public static Map<String, Object> document(UUID campaign, UUID decidingUnit, List<Map<String, Object>> items) {
        var number = DOCUMENTS.incrementAndGet() + "-QĐ/QU";
        return new HashMap<>(Map.of(
                "campaignId", campaign,
                "number", number,
                "date", day(campaign),
                "decidingUnitId", decidingUnit,
                "signer", "T/M Ban Thường vụ, Phó Bí thư",
                "items", items));
    }

    /** At the end of 2022, or of the rated period where that is later. */
    private static String day(UUID campaign) {
        var last = Period.valueOf(PERIODS.getOrDefault(campaign, "2022")).lastDay();
        return (last.getYear() <= 2022 ? LocalDate.of(2022, 12, 28) : last.minusDays(11)).toString();
    }

    public static ValidatableResponse submit(UUID campaign, UUID unit) {
        var body = Map.of(
                "unitId", unit,
                "number", DOCUMENTS.incrementAndGet() + "-BC/ĐU",
                "date", "2022-12-30",
                "signer", "T/M Đảng ủy, Bí thư",
                "reason", "Báo cáo theo số liệu mới nhất");
        return post("/campaigns/" + campaign + "/submissions", body);
    }

    /** @param act {@code return} or {@code acceptance} */
    public static ValidatableResponse review(String submission, String act, UUID actingUnit) {
        var body = new HashMap<String, Object>(Map.of("actingUnitId", actingUnit));
        if (act.equals("return")) body.put("reason", "Số liệu chưa khớp");
        return post("/submissions/" + submission + "/" + act, body);
    }

    public static ValidatableResponse unlock(UUID campaign, UUID unit, String expiresOn) {
        var document = Map.of("number", "12-CV/BTCQU", "date", "2023-02-01", "authority", "Ban Tổ chức Quận ủy");
        var body =
                Map.of("unitId", unit, "reason", "Giải quyết khiếu nại", "document", document, "expiresOn", expiresOn);
        return post("/campaigns/" + campaign + "/lock-exceptions", body);
    }

    /** A document of a day of its own. */
    public static ValidatableResponse decideOn(
            String date, UUID campaign, UUID decidingUnit, List<Map<String, Object>> items) {
        var document = document(campaign, decidingUnit, items);
        document.put("date", date);
        return post("/decisions", document);
    }

    /** A document that was issued outside the system and is taken as it is. */
    public static ValidatableResponse recordElsewhere(
            UUID campaign, UUID decidingUnit, List<Map<String, Object>> items) {
        var document = document(campaign, decidingUnit, items);
        document.put("origin", "ISSUED_ELSEWHERE");
        return post("/decisions", document);
    }

    public static Map<String, Object> graded(String kind, UUID subject, String grade) {
        return new HashMap<>(Map.of("subject", Map.of("kind", kind, "id", subject), "grade", grade));
    }

    public static Map<String, Object> notRated(String kind, UUID subject, String reason) {
        return new HashMap<>(Map.of("subject", Map.of("kind", kind, "id", subject), "notRatedReason", reason));
    }

    public static Map<String, Object> replacing(Map<String, Object> item, String decision) {
        Map<String, Object> with = new HashMap<>(item);
        with.put("replaces", decision);
        return with;
    }

    public static List<Map<String, Object>> allGraded(List<Member> members, String grade) {
        List<Map<String, Object>> items = new ArrayList<>();
        members.forEach(member -> items.add(graded("MEMBER", member.id(), grade)));
        return items;
    }

    /** An act on a rating; who acts is left out where the subject himself does. */
    public static ValidatableResponse act(UUID rating, String act, UUID actingUnit, Map<String, Object> body) {
        Map<String, Object> request = new HashMap<>(body);
        if (actingUnit != null) request.put("actingUnitId", actingUnit);
        return post("/ratings/" + rating + "/" + act, request);
    }

    /** The minutes of a ballot of the scheme of 2019–2022 in which everybody votes for one grade. */
    public static Map<String, Object> ballot(int voters, String grade) {
        var counts = Stream.of("HTXSNV", "HTTNV", "HTNV", "KHTNV")
                .map(each -> Map.of("grade", each, "count", each.equals(grade) ? voters : 0))
                .toList();
        return new HashMap<>(Map.of(
                "eligible",
                voters,
                "present",
                voters,
                "issued",
                voters,
                "returned",
                voters,
                "valid",
                voters,
                "counts",
                counts));
    }

    public static Instant watermark() {
        return Instant.parse(get("/meta").statusCode(200).extract().path("watermark"));
    }

    /** The rating of one of the kinds in which a subject is rated. */
    public static UUID ratingOf(UUID campaign, String kind, UUID subject) {
        return UUID.fromString(get("/ratings?campaign={c}&subjectKind={k}&subject={s}", campaign, kind, subject)
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static UUID ratingOf(UUID campaign, UUID subject) {
        return UUID.fromString(get("/ratings?campaign={c}&subject={s}", campaign, subject)
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }
}
