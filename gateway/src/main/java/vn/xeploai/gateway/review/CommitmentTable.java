package vn.xeploai.gateway.review;

import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The commitments of a report as a table: a line for each unit, programme and kind of subject. */
public final class CommitmentTable implements UnitTable<List<CommitmentsResponse>> {
    private final TableWords words;
    private final List<List<String>> lines;

    public CommitmentTable(Locale locale) {
        words = new TableWords("commitment", locale);
        lines = words.head(
                "title",
                "organisation",
                "code",
                "programme",
                "subjects",
                "total",
                "committed",
                "committed-percent",
                "missing",
                "excused",
                "kept",
                "partly",
                "not-kept",
                "not-assessed");
    }

    /**
     * @param code null if the unit has none
     * @param programmes null if nobody has a commitment
     */
    @Override
    public void add(String unit, String code, List<CommitmentsResponse> programmes) {
        if (programmes == null) {
            lines.add(Csv.line(unit, code, words.word("none-recorded")));
            return;
        }
        for (var programme : programmes) {
            programme
                    .subjects()
                    .forEach(one -> lines.add(Csv.line(
                            unit,
                            code,
                            programme.programme(),
                            words.kind(one.subjectKind()),
                            one.total(),
                            one.committed(),
                            one.committedPercent(),
                            one.missing(),
                            one.excused(),
                            one.kept(),
                            one.partly(),
                            one.notKept(),
                            one.notAssessed())));
        }
    }

    @Override
    public List<List<String>> lines() {
        return lines;
    }
}
