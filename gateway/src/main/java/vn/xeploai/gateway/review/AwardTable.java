package vn.xeploai.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;

/** The titles and forms of commendation of a report as a table: a line for each unit and title. */
public final class AwardTable {
    private final TableWords words;
    private final List<List<String>> lines = new ArrayList<>();

    public AwardTable(Locale locale) {
        words = new TableWords("award", locale);
        lines.add(List.of());
        lines.add(List.of(words.word("title")));
        lines.add(words.words(
                "organisation",
                "code",
                "award",
                "kind",
                "object",
                "registered",
                "nominated",
                "passed",
                "awarded",
                "revoked",
                "share",
                "base",
                "actual-percent"));
    }

    /**
     * @param code null if the unit has none
     * @param awards null if nothing is recorded
     */
    public void add(String unit, String code, List<AwardsResponse> awards) {
        if (awards == null) {
            lines.add(Csv.line(unit, code, words.word("none-recorded")));
            return;
        }
        for (var one : awards) {
            var share = one.share();
            lines.add(Csv.line(
                    unit,
                    code,
                    one.title(),
                    words.word("kind." + one.kind()),
                    words.word("object." + one.object()),
                    one.registered(),
                    one.nominated(),
                    one.passed(),
                    one.awarded(),
                    one.revoked(),
                    share == null ? null : share.percent(),
                    share == null ? null : share.base(),
                    share == null ? null : share.actualPercent()));
        }
    }

    /** Starts with an empty line. */
    public List<List<String>> lines() {
        return lines;
    }
}
