package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xeploai.standalone.province.Campaign.Submission;

/** Records campaigns with their documents and submissions, leaving out those that are already recorded. */
final class CampaignWriter {
    private final ApiClient api;
    private final ProvinceWriter province;

    CampaignWriter(ApiClient api, ProvinceWriter province) {
        this.api = api;
        this.province = province;
    }

    void write(Campaign campaign) {
        var opened = open(campaign);
        var id = opened.get("id").asText();
        province.keep(campaign.key(), opened);
        var documents = recorded("decisions?campaign=" + id, "decidingUnitId");
        for (var document : campaign.documents()) {
            if (!documents.contains(key(document))) decide(id, document);
        }
        var submissions = recorded("submissions?campaign=" + id, "unitId");
        for (var submission : campaign.submissions()) {
            if (!submissions.contains(key(submission))) submit(id, submission);
        }
        if (campaign.closed() && !opened.get("state").asText().equals("CLOSED")) {
            api.post("campaigns/" + id + "/close", object());
        }
    }

    private JsonNode open(Campaign campaign) {
        var root = province.id(campaign.root());
        var track = campaign.scope().track();
        var found = api.get("campaigns?period=%d&track=%s&root=%s".formatted(campaign.year(), track, root))
                .get("items");
        var planned = found.isEmpty() ? plan(campaign, root) : found.get(0);
        var id = planned.get("id").asText();
        if (!planned.get("state").asText().equals("PLANNED")) return planned;
        return api.post("campaigns/" + id + "/open", object());
    }

    private JsonNode plan(Campaign campaign, String root) {
        return api.post(
                "campaigns",
                object(
                        "period", String.valueOf(campaign.year()),
                        "track", campaign.scope().track(),
                        "rootUnitId", root,
                        "name", campaign.name(),
                        "subjectKinds", campaign.scope().subjects()));
    }

    private void decide(String campaign, Document document) {
        api.post(
                "decisions",
                object(
                        "campaignId", campaign,
                        "number", document.number(),
                        "date", document.date(),
                        "decidingUnitId", province.id(document.decidingUnit()),
                        "signer", document.signer(),
                        "title", document.title(),
                        "origin", "ISSUED_ELSEWHERE",
                        "items", document.ratings().stream().map(this::item).toList()));
    }

    private Map<String, Object> item(Rating rating) {
        return object(
                "subject", object("kind", rating.kind(), "id", province.id(rating.subject())),
                "grade", rating.grade(),
                "notRatedReason", rating.notRatedReason(),
                "distinction", rating.outstanding() ? "TIEU_BIEU" : null);
    }

    private void submit(String campaign, Submission submission) {
        api.post(
                "campaigns/" + campaign + "/submissions",
                object(
                        "unitId", province.id(submission.unit()),
                        "number", submission.number(),
                        "date", submission.date(),
                        "signer", submission.signer()));
    }

    /** The keys of the documents or submissions that are already recorded: number, date and unit. */
    private Set<List<String>> recorded(String path, String unit) {
        var keys = new HashSet<List<String>>();
        for (var one : api.list(path + "&limit=500")) {
            keys.add(List.of(
                    one.get("number").asText(),
                    one.get("date").asText(),
                    one.get(unit).asText()));
        }
        return keys;
    }

    private List<String> key(Document document) {
        return List.of(document.number(), document.date().toString(), province.id(document.decidingUnit()));
    }

    private List<String> key(Submission submission) {
        return List.of(submission.number(), submission.date().toString(), province.id(submission.unit()));
    }
}
