package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

import java.util.List;
import vn.xeploai.standalone.province.ReviewMeeting.Weakness;

/** Records the reviews of a campaign with the weaknesses found, leaving out those that are already recorded. */
final class ReviewWriter {
    private final ApiClient api;
    private final ProvinceWriter province;

    ReviewWriter(ApiClient api, ProvinceWriter province) {
        this.api = api;
        this.province = province;
    }

    void write(String campaign, List<ReviewMeeting> meetings) {
        if (meetings.isEmpty()) return;
        var reviewed = api.values("reviews?campaign=" + campaign, "/subject/id");
        var weaknesses = api.values("weaknesses?campaign=" + campaign, "/text");
        for (var meeting : meetings) {
            var first = province.id(meeting.subjects().get(0).key());
            if (!reviewed.contains(first)) record(campaign, meeting);
            for (var weakness : meeting.weaknesses()) {
                if (!weaknesses.contains(weakness.text())) record(campaign, meeting, weakness);
            }
        }
    }

    private void record(String campaign, ReviewMeeting meeting) {
        api.post(
                "reviews",
                object(
                        "campaignId", campaign,
                        "occasion", "ANNUAL",
                        "heldOn", meeting.heldOn(),
                        "chair", meeting.chair(),
                        "checklist", meeting.checklist(),
                        "items",
                                meeting.subjects().stream()
                                        .map(one -> object("subject", one.json(province)))
                                        .toList(),
                        "document", document(meeting)));
    }

    private static Object document(ReviewMeeting meeting) {
        return object("number", meeting.number(), "date", meeting.heldOn(), "authority", meeting.authority());
    }

    private void record(String campaign, ReviewMeeting meeting, Weakness weakness) {
        var subject = meeting.subjects().get(0);
        var unit = province.id(subject.key());
        var recorded = api.post(
                "weaknesses",
                object(
                        "campaignId", campaign,
                        "subject", subject.json(province),
                        "foundOn", meeting.heldOn(),
                        "text", weakness.text(),
                        "remedies",
                                List.of(object(
                                        "text", weakness.remedy(),
                                        "owner", object("kind", "UNIT", "id", unit),
                                        "dueOn", weakness.dueOn())),
                        "document", document(meeting)));
        if (weakness.verifiedOn() == null) return;
        var steps = "remedies/%s/steps".formatted(recorded.at("/plan/0/id").asText());
        for (var kind : List.of("DONE", "VERIFIED"))
            api.post(steps, object("kind", kind, "on", weakness.verifiedOn(), "unitId", unit));
    }
}
