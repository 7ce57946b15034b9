package vn.xeploai.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The inspections and the complaints of a report as two tables with a line for each unit. */
public final class InspectionTable implements UnitTable<InspectionsResponse> {
    private final TableWords words;
    private final List<List<String>> inspections;
    private final List<List<String>> complaints;

    public InspectionTable(Locale locale) {
        words = new TableWords("inspection", locale);
        inspections =
                words.head("inspections", "organisation", "code", "planned", "concluded", "with-violation", "overdue");
        complaints = words.head(
                "complaints",
                "organisation",
                "code",
                "open",
                "received",
                "verified",
                "proposed",
                "oldest-open-days",
                "decided",
                "rejected");
    }

    /**
     * @param code null if the unit has none
     * @param figures null if neither is recorded
     */
    @Override
    public void add(String unit, String code, InspectionsResponse figures) {
        inspections.add(line(unit, code, figures == null ? null : figures.inspections()));
        complaints.add(line(unit, code, figures == null ? null : figures.complaints()));
    }

    private List<String> line(String unit, String code, InspectionsResponse.Inspections one) {
        if (one == null) return Csv.line(unit, code, words.word("none-recorded"));
        return Csv.line(unit, code, one.planned(), one.concluded(), one.withViolation(), one.overdue());
    }

    private List<String> line(String unit, String code, InspectionsResponse.Complaints one) {
        if (one == null) return Csv.line(unit, code, words.word("none-recorded"));
        return Csv.line(
                unit,
                code,
                one.open(),
                one.received(),
                one.verified(),
                one.proposed(),
                one.oldestOpenDays(),
                one.decided(),
                one.rejected());
    }

    @Override
    public List<List<String>> lines() {
        var lines = new ArrayList<>(inspections);
        lines.addAll(complaints);
        return lines;
    }
}
