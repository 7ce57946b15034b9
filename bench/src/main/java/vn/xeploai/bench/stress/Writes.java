package vn.xeploai.bench.stress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.system.Pause;

/**
 * Writes to both services, one after the other in each. Each write is repeated with its {@code Idempotency-Key} until it is acknowledged, so
 * that none is recorded twice.
 */
final class Writes {
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration REPEAT_AFTER = Duration.ofMillis(200);
    private static final long PATIENCE_NANOS = Duration.ofMinutes(5).toNanos();

    private final StressClient client;
    private final Sample sample;
    private final Queue<String> units = new ConcurrentLinkedQueue<>();
    private final Queue<String> submissions = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean ended;

    Writes(StressClient client, Sample sample) {
        this.client = client;
        this.sample = sample;
    }

    void begin() {
        writers.add(new Thread(() -> write("unit", "/units", this::unit, "/units/0/id", units), "units"));
        writers.add(new Thread(
                () -> write(
                        "submission",
                        "/campaigns/%s/submissions".formatted(sample.closedCampaign()),
                        this::submission,
                        "/id",
                        submissions),
                "submissions"));
        writers.forEach(Thread::start);
    }

    /** Returns when the last writes are acknowledged. */
    void end() {
        ended = true;
        try {
            for (var writer : writers) writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }

    int acknowledged() {
        return units.size() + submissions.size();
    }

    /** Answers other than an acknowledgement or one that says to repeat; of writes like these there should be none. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Acknowledged writes that cannot be read. */
    List<String> lost() {
        var lost = new ArrayList<>(submissions);
        lost.removeAll(recordedSubmissions());
        for (var unit : units) {
            if (!client.get("/units/%s?on=2030-01-01".formatted(unit)).isOk()) lost.add(unit);
        }
        return lost;
    }

    private Set<String> recordedSubmissions() {
        var ids = new HashSet<String>();
        var path = "/submissions?limit=500&campaign=%s&unit=%s".formatted(sample.closedCampaign(), sample.commune());
        var page = client.json(path);
        page.get("items").forEach(submission -> ids.add(submission.get("id").asText()));
        while (page.hasNonNull("next")) {
            page = client.json(path + "&after=" + page.get("next").asText());
            page.get("items").forEach(submission -> ids.add(submission.get("id").asText()));
        }
        return ids;
    }

    private void write(String kind, String path, IntFunction<String> body, String id, Queue<String> kept) {
        for (var number = 1; !ended; number++) {
            var answer = acknowledged(path, body.apply(number), "stress-%s-%d".formatted(kind, number));
            if (answer.isOk()) kept.add(answer.json().at(id).asText());
            else refused.add("%s %d: %d %s".formatted(kind, number, answer.status(), answer.body()));
            Pause.of(BETWEEN);
        }
    }

    private StressClient.Answer acknowledged(String path, String body, String key) {
        var request = client.posted(path, body).header("Idempotency-Key", key).build();
        var end = System.nanoTime() + PATIENCE_NANOS;
        var answer = client.send(request);
        while (isToBeRepeated(answer) && System.nanoTime() < end) {
            Pause.of(REPEAT_AFTER);
            answer = client.send(request);
        }
        return answer;
    }

    private static boolean isToBeRepeated(StressClient.Answer answer) {
        return answer.status() == 0 || answer.repeatable();
    }

    private String unit(int number) {
        return """
                {"units": [{"identifiers": [{"system": "STRESS", "value": "%1$d"}], "name": "Tỉnh thử %1$d", "kind": "PROVINCE_COMMITTEE",
                  "type": "PROVINCE", "partyLevel": "PROVINCE", "validFrom": "2030-01-01"}]}
                """
                .formatted(number);
    }

    private String submission(int number) {
        return """
                {"unitId": "%s", "number": "%d-BC/ĐU", "date": "2018-02-01", "signer": "Bí thư", "reason": "Báo cáo bổ sung"}
                """
                .formatted(sample.commune(), 1000 + number);
    }
}
