package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Adds a report up again. */
final class ReportSums {
    private static final List<String> BUCKETS = List.of("total", "rated", "exempt", "notRated", "notReported");

    private ReportSums() {}

    static void assertHold(JsonNode report) {
        assertAddsUp(report.get("members"), "members");
        report.get("organisations")
                .forEach(kind -> assertAddsUp(kind, kind.get("kind").asText()));
        for (var row : report.get("rows")) {
            if (row.hasNonNull("members"))
                assertAddsUp(row.get("members"), row.at("/unit/name").asText());
            assertAddsUp(row.get("cells"), row.at("/unit/name").asText());
        }
        for (var bucket : BUCKETS) {
            assertEquals(
                    report.get("members").get(bucket).asLong(),
                    sum(report.get("rows"), "/members/" + bucket) + direct(report, bucket),
                    bucket + " of the rows");
            assertEquals(
                    sum(report.get("rows"), "/members/" + bucket),
                    sum(report.get("blocks"), "/members/" + bucket),
                    bucket + " of the blocks");
            assertEquals(
                    organisations(report, "CELL").get(bucket).asLong(),
                    sum(report.get("rows"), "/cells/" + bucket),
                    bucket + " of the cells");
        }
    }

    static JsonNode organisations(JsonNode report, String kind) {
        for (var organisations : report.get("organisations")) {
            if (organisations.get("kind").asText().equals(kind)) return organisations;
        }
        throw new AssertionError("no " + kind);
    }

    static long grade(JsonNode figures, String code) {
        for (var grade : figures.get("grades"))
            if (grade.get("code").asText().equals(code))
                return grade.get("count").asLong();
        return 0;
    }

    static void assertAddsUp(JsonNode figures, String of) {
        var buckets = BUCKETS.stream()
                .skip(1)
                .mapToLong(bucket -> figures.get(bucket).asLong())
                .sum();
        var notRated = figures.get("exempt").asLong() + figures.get("notRated").asLong();

        assertEquals(figures.get("total").asLong(), buckets, "total of " + of);
        assertEquals(figures.get("rated").asLong(), sum(figures.get("grades"), "/count"), "grades of " + of);
        assertEquals(notRated, sum(figures.get("reasons"), "/count"), "reasons of " + of);
    }

    private static long direct(JsonNode report, String bucket) {
        return report.at("/direct/members/" + bucket).asLong(0);
    }

    private static long sum(JsonNode all, String path) {
        var sum = 0L;
        for (var one : all) sum += one.at(path).asLong(0);
        return sum;
    }
}
