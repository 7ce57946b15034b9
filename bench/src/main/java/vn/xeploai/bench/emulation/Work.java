package vn.xeploai.bench.emulation;

import java.util.UUID;
import vn.xeploai.bench.data.Script;
import vn.xeploai.bench.scale.Scale;

/** What is asked of the registers around ratings, in plain SQL and of the system. Both have the same rows. */
enum Work {
    ELIGIBILITY("eligibility for all titles of the year, of the whole, streamed", "eligibility"),
    DUE("members who lack one of five years, of a district", "due"),
    ATTENDANCE("attendance of the year, of a district", "attendance"),
    COVERAGE("coverage of reviews, of a district", "coverage");

    private final String title;
    private final String script;

    Work(String title, String script) {
        this.title = title;
        this.script = script;
    }

    String title() {
        return title;
    }

    boolean isOfDistrict() {
        return this != ELIGIBILITY;
    }

    String plain(UUID unit) {
        var text = Script.named("emulation/" + script + ".sql").text().lines().filter(line -> !line.startsWith("--"));
        return String.join("\n", text.toList())
                .replace("${unit}", "'" + unit + "'::uuid")
                .replace("${year}", String.valueOf(Scale.LAST_YEAR));
    }

    /**
     * The path of the question that has the same answer.
     *
     * @param campaign of a district and the year
     */
    String path(UUID unit, UUID campaign) {
        var year = Scale.LAST_YEAR;
        return switch (this) {
            case ELIGIBILITY -> "/api/v1/eligibility/stream?year=%d&under=%s".formatted(year, unit);
            case DUE -> "/api/v1/eligibility/due?title=DV_X5_GK&year=%d&under=%s&limit=100".formatted(year, unit);
            case ATTENDANCE -> "/api/v1/meetings/attendance?campaign=" + campaign;
            case COVERAGE -> "/api/v1/reviews/coverage?campaign=" + campaign;
        };
    }
}
