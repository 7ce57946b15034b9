package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records the registrations of a campaign, leaving out those that are already recorded. */
final class RegistrationWriter {
    private final ApiClient api;
    private final ProvinceWriter province;

    RegistrationWriter(ApiClient api, ProvinceWriter province) {
        this.api = api;
        this.province = province;
    }

    void write(String campaign, List<Registration> registrations) {
        Map<String, Set<String>> recorded = new HashMap<>();
        for (var registration : registrations)
            recorded.computeIfAbsent(
                    registration.programme(),
                    programme -> api.values(
                            "commitments?campaign=%s&programme=%s".formatted(campaign, programme), "/subject/id"));
        var missing = registrations.stream()
                .filter(one -> !recorded.get(one.programme())
                        .contains(province.id(one.subjects().get(0).key())))
                .toList();
        ApiClient.inParallel(missing, one -> record(campaign, one));
    }

    private void record(String campaign, Registration registration) {
        api.post(
                "commitments",
                object(
                        "campaignId", campaign,
                        "programme", registration.programme(),
                        "registeredOn", registration.on(),
                        "items",
                                registration.subjects().stream()
                                        .map(one -> object(
                                                "subject", one.json(province), "items", List.of(registration.item())))
                                        .toList(),
                        "document",
                                object(
                                        "number", registration.number(),
                                        "date", registration.on(),
                                        "authority", registration.authority())));
    }
}
