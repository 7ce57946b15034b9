package vn.xeploai.emulation.award;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;

/** Documents that award, over HTTP. */
public final class Awards {
    private static final AtomicInteger DOCUMENTS = new AtomicInteger();

    private Awards() {}

    /** @param campaign null for none */
    public static Map<String, Object> by(UUID unit, UUID campaign, String date, List<Map<String, Object>> items) {
        var number = DOCUMENTS.incrementAndGet() + "/QĐ-KT";
        Map<String, Object> request = new HashMap<>();
        if (campaign != null) request.put("campaignId", campaign);
        request.put("awardingUnitId", unit);
        request.put("signer", "Bí thư");
        request.put("document", Map.of("number", number, "date", date, "authority", "Đảng ủy"));
        request.put("items", items);
        return request;
    }

    public static Map<String, Object> elsewhere(Map<String, Object> request) {
        return with(request, Map.of("origin", "ISSUED_ELSEWHERE"));
    }

    static Map<String, Object> with(Map<String, Object> base, Map<String, Object> more) {
        Map<String, Object> whole = new HashMap<>(base);
        whole.putAll(more);
        return whole;
    }

    public static Map<String, Object> item(String title, String kind, UUID id) {
        return Map.of("recipient", Map.of("kind", kind, "id", id), "title", title);
    }

    public static List<Map<String, Object>> all(String title, List<Member> members) {
        return members.stream().map(one -> item(title, "MEMBER", one.id())).toList();
    }

    static Object[] ids(List<Member> members) {
        return members.stream().map(one -> one.id().toString()).toArray();
    }

    public static ValidatableResponse record(Map<String, Object> request) {
        return Rounds.post("/awards", request);
    }

    public static ValidatableResponse revoke(String id, UUID unit, String on) {
        return revoke(id, "POINT_A", unit, on, on);
    }

    /** @param ground null for none */
    static ValidatableResponse revoke(String id, String ground, UUID unit, String on, String documentDate) {
        Map<String, Object> request = new HashMap<>(Map.of("revokingUnitId", unit, "on", on));
        request.put("ground", ground);
        request.put("reason", "Kê khai không đúng");
        request.put("document", Map.of("number", "31-QĐ/ĐU", "date", documentDate, "authority", "Đảng ủy"));
        return Rounds.post("/awards/" + id + "/revocation", request);
    }

    static ValidatableResponse list(String query, Object... parameters) {
        return Rounds.get("/awards?" + query, parameters).statusCode(200);
    }
}
