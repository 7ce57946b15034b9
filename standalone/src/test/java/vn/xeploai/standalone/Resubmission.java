package vn.xeploai.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/** A ward corrects one member's grade after closing, under a lock exception, and submits again. */
final class Resubmission {
    private final Api api;
    private final String campaign;
    private final String ward;

    Resubmission(Api api, String campaign, String ward) {
        this.api = api;
        this.campaign = campaign;
        this.ward = ward;
    }

    JsonNode submission(int version) throws IOException, InterruptedException {
        var listed = api.json("submissions?campaign=%s&unit=%s".formatted(campaign, ward));
        return api.json("submissions/"
                + listed.at("/items/%d/id".formatted(version - 1)).asText());
    }

    /** The report of a version by its link. */
    HttpResponse<String> report(int version) throws IOException, InterruptedException {
        var link = submission(version).at("/links/report").asText();
        return api.get(link.substring("/api/v1/".length()));
    }

    HttpResponse<String> correct() throws IOException, InterruptedException {
        var ratings = api.json(
                "ratings?campaign=%s&under=%s&subjectKind=MEMBER&state=DECIDED&limit=500".formatted(campaign, ward));
        var corrected = ratings.at("/items/0");
        var body =
                """
                {"campaignId": "%s", "number": "1-QĐ/ĐÍNH CHÍNH", "date": "2019-02-11", "decidingUnitId": "%s", "signer": "Bí thư",
                 "items": [{"ratingId": "%s", "grade": "%s", "replaces": "%s", "reason": "Giải quyết khiếu nại"}]}
                """
                        .formatted(
                                campaign,
                                ward,
                                corrected.get("id").asText(),
                                anotherGrade(ratings, corrected),
                                corrected.get("decisionId").asText());
        return api.post("decisions", body);
    }

    private static String anotherGrade(JsonNode ratings, JsonNode corrected) {
        for (var rating : ratings.get("items")) {
            if (!rating.get("grade").equals(corrected.get("grade")))
                return rating.get("grade").asText();
        }
        throw new AssertionError("all have one grade");
    }

    HttpResponse<String> unlock() throws IOException, InterruptedException {
        var body =
                """
                {"unitId": "%s", "reason": "Giải quyết khiếu nại", "expiresOn": "2099-12-31",
                 "document": {"number": "12-CV/BTC", "date": "2019-02-01", "authority": "Ban Tổ chức Huyện ủy"}}
                """
                        .formatted(ward);
        return api.post("campaigns/" + campaign + "/lock-exceptions", body);
    }

    HttpResponse<String> submit() throws IOException, InterruptedException {
        var body =
                """
                {"unitId": "%s", "number": "1-BC/BỔ SUNG", "date": "2019-02-12", "signer": "Bí thư", "reason": "Đính chính một đảng viên"}
                """
                        .formatted(ward);
        return api.post("campaigns/" + campaign + "/submissions", body);
    }
}
