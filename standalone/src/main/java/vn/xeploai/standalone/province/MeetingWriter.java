package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

import java.util.HashSet;
import java.util.List;

/** Records the meetings of a campaign, leaving out those that are already recorded. */
final class MeetingWriter {
    private final ApiClient api;
    private final ProvinceWriter province;

    MeetingWriter(ApiClient api, ProvinceWriter province) {
        this.api = api;
        this.province = province;
    }

    void write(String campaign, List<CellMeeting> meetings) {
        if (meetings.isEmpty()) return;
        var recorded = new HashSet<List<String>>();
        for (var one : api.list("meetings?campaign=%s&limit=500".formatted(campaign)))
            recorded.add(List.of(one.get("unitId").asText(), one.get("heldOn").asText()));
        var missing = meetings.stream()
                .filter(one -> !recorded.contains(
                        List.of(province.id(one.unit()), one.on().toString())))
                .toList();
        ApiClient.inParallel(missing, one -> record(campaign, one));
    }

    private void record(String campaign, CellMeeting meeting) {
        api.post(
                "meetings",
                object(
                        "campaignId", campaign,
                        "unitId", province.id(meeting.unit()),
                        "kind", "REGULAR",
                        "heldOn", meeting.on(),
                        "chair", "Bí thư chi bộ",
                        "absences",
                                meeting.absent().stream()
                                        .map(one -> object("memberId", province.id(one), "excused", true))
                                        .toList(),
                        "document",
                                object(
                                        "number", meeting.number(),
                                        "date", meeting.on(),
                                        "authority", meeting.authority())));
    }
}
