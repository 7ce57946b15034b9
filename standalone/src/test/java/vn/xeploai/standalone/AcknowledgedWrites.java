package vn.xeploai.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes to both services for as long as they answer, and remembers what they acknowledged. */
final class AcknowledgedWrites {
    private final Api api;
    private final String campaign;
    private final String commune;
    private final List<String> units = new CopyOnWriteArrayList<>();
    private final List<String> submissions = new CopyOnWriteArrayList<>();

    AcknowledgedWrites(Api api, String campaign, String commune) {
        this.api = api;
        this.campaign = campaign;
        this.commune = commune;
    }

    /** Two writers at once; they end with the first write that is not acknowledged. */
    List<Thread> begin() {
        var writers = List.of(new Thread(this::writeUnits), new Thread(this::writeSubmissions));
        writers.forEach(Thread::start);
        return writers;
    }

    int fewest() {
        return Math.min(units.size(), submissions.size());
    }

    /** Acknowledged writes that are missing. */
    List<String> lost() throws IOException, InterruptedException {
        var lost = new ArrayList<>(submissions);
        lost.removeAll(listedSubmissions());
        for (var unit : units) {
            if (api.get("units/" + unit + "?on=2030-01-01").statusCode() != 200) lost.add(unit);
        }
        return lost;
    }

    private Set<String> listedSubmissions() throws IOException, InterruptedException {
        var ids = new HashSet<String>();
        var path = "submissions?limit=500&campaign=%s&unit=%s".formatted(campaign, commune);
        var page = api.json(path);
        page.get("items").forEach(submission -> ids.add(submission.get("id").asText()));
        while (page.hasNonNull("next")) {
            page = api.json(path + "&after=" + page.get("next").asText());
            page.get("items").forEach(submission -> ids.add(submission.get("id").asText()));
        }
        return ids;
    }

    private void writeUnits() {
        for (var number = 1; ; number++) {
            var body =
                    """
                    {"units": [{"identifiers": [{"system": "TEST", "value": "%1$d"}], "name": "Tỉnh thử %1$d", "kind": "PROVINCE_COMMITTEE",
                      "type": "PROVINCE", "partyLevel": "PROVINCE", "validFrom": "2030-01-01"}]}
                    """
                            .formatted(number);
            if (!written("units", body, "/units/0/id", units)) return;
        }
    }

    private void writeSubmissions() {
        for (var number = 1; ; number++) {
            var body =
                    """
                    {"unitId": "%s", "number": "%d-BC/ĐU", "date": "2018-02-01", "signer": "Bí thư", "reason": "Báo cáo bổ sung"}
                    """
                            .formatted(commune, 1000 + number);
            if (!written("campaigns/" + campaign + "/submissions", body, "/id", submissions)) return;
        }
    }

    private boolean written(String path, String body, String id, List<String> kept) {
        try {
            var answer = api.post(path, body);
            if (answer.statusCode() / 100 != 2) return false;
            kept.add(Api.parse(answer).at(id).asText());
            return true;
        } catch (IOException | InterruptedException cut) {
            return false;
        }
    }
}
