package vn.xeploai.bench.stress;

import java.util.List;
import java.util.stream.StreamSupport;
import vn.xeploai.bench.Failure;

/**
 * What of the sample is asked and written.
 *
 * @param district quận Ô Môn
 * @param campaign of the district in 2022
 * @param openCampaign of a ward, whose roster can be refreshed; null until it is opened
 * @param closedCampaign for which {@code commune} submits further versions
 */
record Sample(String district, String campaign, String openCampaign, String closedCampaign, String commune) {
    static Sample of(StressClient client) {
        var district = unit(client, "917", "2022-12-31");
        var huyen = unit(client, "195", "2017-12-31");
        return new Sample(
                district,
                campaign(client, "2022", district),
                null,
                campaign(client, "2017", huyen),
                unit(client, "06763", "2017-12-31"));
    }

    /** Opened when no fuzzed request can close it any more. */
    Sample withOpenCampaign(StressClient client) {
        return new Sample(district, campaign, opened(client), closedCampaign, commune);
    }

    private static String unit(StressClient client, String code, String on) {
        return client.json("/units/by-code/%s?on=%s".formatted(code, on))
                .at("/unit/id")
                .asText();
    }

    private static String campaign(StressClient client, String period, String root) {
        return client.json("/campaigns?period=%s&root=%s".formatted(period, root))
                .at("/items/0/id")
                .asText();
    }

    /** The campaign of 2026 of a ward that was rated in 2025. */
    private static String opened(StressClient client) {
        var ward = StreamSupport.stream(
                        client.json("/campaigns?period=2025&limit=500")
                                .get("items")
                                .spliterator(),
                        false)
                .map(campaign -> campaign.get("rootUnitId").asText())
                .filter(root ->
                        client.get("/units/%s?on=2026-12-31".formatted(root)).isOk())
                .findFirst()
                .orElseThrow(() -> new Failure("The sample has no ward that exists in 2026."));
        var body =
                "{\"period\": \"2026\", \"track\": \"PARTY\", \"rootUnitId\": \"%s\", \"subjectKinds\": [\"MEMBER\"]}"
                        .formatted(ward);
        var planned = client.post("/campaigns", body);
        if (!planned.isOk()) throw new Failure("The campaign is not planned: " + planned.body());
        var id = planned.json().get("id").asText();
        var opened = client.post("/campaigns/%s/open".formatted(id), "{}");
        if (!opened.isOk()) throw new Failure("The campaign is not opened: " + opened.body());
        return id;
    }

    String report() {
        return "/reports/districts/917?period=2022";
    }

    String quotas() {
        return "/quotas?campaign=" + campaign;
    }

    String roster() {
        return "/roster?under=%s&on=2022-12-31".formatted(district);
    }

    String refresh() {
        return "/campaigns/%s/roster-refresh".formatted(openCampaign);
    }

    List<String> ids() {
        return List.of(district, campaign, closedCampaign, commune);
    }
}
