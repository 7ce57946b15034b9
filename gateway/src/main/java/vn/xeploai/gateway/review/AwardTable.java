package vn.xeploai.gateway.review;

import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The titles and forms of commendation of a report as a table: a line for each unit and title. */
public final class AwardTable implements UnitTable<List<AwardsResponse>> {
    private final TableWords words;
    private final List<List<String>> lines;

    public AwardTable(Locale locale) {
        words = new TableWords("award", locale);
        lines = words.head(
                "title",
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
                "actual-percent");
    }

    /**
     * @param code null if the unit has none
     * @param awards null if nothing is recorded
     */
    @Override
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

    @Override
    public List<List<String>> lines() {
        return lines;
    }
}
