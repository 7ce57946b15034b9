package vn.xeploai.emulation.initiative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class InitiativeResourceTest {
    private final Tree district = Tree.aDistrict(1, 1, 3).known();
    private final UUID first = district.members().get(0).id();
    private final UUID second = district.members().get(1).id();
    private final UUID third = district.members().get(2).id();

    @Test
    void anInitiativeIsFoundByItsYearScopeAuthorAndUnit() {
        String id = record(request("Số hóa hồ sơ hộ tịch", author(first, "40"), author(second, "60")))
                .statusCode(201)
                .body("kind", equalTo("INITIATIVE"))
                .body("authors.memberId", contains(second.toString(), first.toString()))
                .body("authors.sharePercent", contains(60.0f, 40.0f))
                .body("documentNumber", equalTo("35/QĐ-UBND"))
                .body("cancellationReason", nullValue())
                .extract()
                .path("id");

        for (var filter : List.of("", "&year=2024", "&scope=PROVINCE", "&kind=INITIATIVE", "&member=" + first))
            list(filter).body("items.id", contains(id));
        for (var filter : List.of("&year=2023", "&scope=BASE", "&kind=TOPIC", "&member=" + third))
            list(filter).body("items", hasSize(0));
        list("&total=true").body("total", equalTo(1));
    }

    @Test
    void thirdsWithTwoDecimalsMakeAWhole() {
        record(request("Ba tác giả", author(first, "33.33"), author(second, "33.33"), author(third, "33.34")))
                .statusCode(201)
                .body("authors.sharePercent", contains(33.34f, 33.33f, 33.33f));
    }

    @Test
    void theSharesOfTheAuthorsAddUpToOneHundred() {
        record(request("Thiếu", author(first, "40"), author(second, "59.99")))
                .statusCode(422)
                .body("type", equalTo("/problems/initiative-shares-differ"))
                .body("detail", equalTo("Tỷ lệ đóng góp của các tác giả cộng lại là 99.99 %, phải là 100 %."));
        record(request("Hai lần", author(first, "40"), author(first, "60")))
                .statusCode(422)
                .body("type", equalTo("/problems/initiative-author-repeated"))
                .body("errors.field", contains("authors[1].memberId"));
        record(request("Không", author(first, "0"), author(second, "100")))
                .statusCode(400)
                .body("errors.field", contains("authors[0].sharePercent"));
    }

    @Test
    void authorsAndTheRecognisingUnitMustExist() {
        record(request("Người lạ", author(first, "50"), author(UUID.randomUUID(), "50")))
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("authors[1].memberId"));
        var elsewhere = request("Nơi khác", author(first, "100"));
        elsewhere.put("recognisingUnitId", UUID.randomUUID());
        record(elsewhere).statusCode(422).body("errors.field", contains("recognisingUnitId"));
        var tomorrow = request("Ngày mai", author(first, "100"));
        tomorrow.put("recognisedOn", "2099-01-01");
        record(tomorrow).statusCode(422).body("type", equalTo("/problems/date-in-future"));
        list("").body("items", hasSize(0));
    }

    @Test
    void anInitiativeIsRecordedOnceUntilItIsCancelled() {
        var request = request("Một cửa điện tử", author(first, "100"));
        String id = record(request).statusCode(201).extract().path("id");
        var decomposed = Normalizer.normalize("Một cửa điện tử", Normalizer.Form.NFD);
        for (var spelling : List.of("MỘT cửa điện tử", " Một cửa  điện\u00a0tử ", decomposed)) {
            request.put("name", spelling);
            record(request)
                    .statusCode(409)
                    .body("type", equalTo("/problems/initiative-recorded"))
                    .body("initiativeId", equalTo(id));
        }
        String before = list("").extract().path("knownAt");

        cancel(id).statusCode(200).body("cancellationReason", equalTo("Ghi nhầm tác giả"));
        cancel(id).statusCode(409).body("type", equalTo("/problems/initiative-already-cancelled"));
        cancel(UUID.randomUUID().toString()).statusCode(404).body("type", equalTo("/problems/initiative-not-found"));
        list("&cancelled=false").body("items", hasSize(0));
        list("&cancelled=true").body("items.id", contains(id));
        Rounds.get("/initiatives/{id}?knownAt={t}", id, before).body("cancellationReason", nullValue());
        record(request).statusCode(201);
    }

    @Test
    void anInitiativeIsOfAUnitOfItsDayAndNotOlderThanItsYear() {
        var early = request("Năm trước", author(first, "100"));
        early.put("recognisedOn", "2023-12-31");
        record(early)
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body(
                        "detail",
                        equalTo(
                                "Ngày 2023-12-31 trước ngày 2024-01-01, là ngày sớm nhất có thể: ngày của việc hoặc văn bản có trước, hoặc"
                                        + " ngày đầu của năm xét."))
                .body("errors.field", contains("recognisedOn"));
        var old = request("Văn bản cũ", author(first, "100"));
        old.put("document", Map.of("number", "35/QĐ-UBND", "date", "2020-11-20", "authority", "Ủy ban nhân dân tỉnh"));
        record(old).statusCode(422).body("errors.field", contains("document.date"));

        FakeReorganisations.ended(district.root(), LocalDate.of(2024, 7, 1));
        record(request("Đơn vị cũ", author(first, "100")))
                .statusCode(422)
                .body("type", equalTo("/problems/named-unit-not-active"))
                .body("errors.field", contains("recognisingUnitId"));
        list("").body("items", hasSize(0));
    }

    private Map<String, Object> request(String name, Object... authors) {
        return new HashMap<>(Map.of(
                "year",
                2024,
                "kind",
                "INITIATIVE",
                "name",
                name,
                "scope",
                "PROVINCE",
                "recognisedOn",
                "2024-11-20",
                "recognisingUnitId",
                district.root(),
                "authors",
                List.of(authors),
                "document",
                Map.of("number", "35/QĐ-UBND", "date", "2024-11-20", "authority", "Ủy ban nhân dân tỉnh")));
    }

    private static Map<String, Object> author(UUID member, String share) {
        return Map.of("memberId", member, "sharePercent", new BigDecimal(share));
    }

    private static ValidatableResponse record(Map<String, Object> request) {
        return Rounds.post("/initiatives", request);
    }

    private static ValidatableResponse cancel(String id) {
        return Rounds.post("/initiatives/" + id + "/cancellation", Map.of("reason", "Ghi nhầm tác giả"));
    }

    private ValidatableResponse list(String more) {
        return Rounds.get("/initiatives?unit={u}" + more, district.root()).statusCode(200);
    }
}
