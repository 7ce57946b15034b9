package vn.xeploai.gateway.review;

import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The disciplines of a report as a table: for each unit and year a line with the total, and one for each form. */
public final class DisciplineTable implements UnitTable<DisciplineResponse> {
    private final TableWords words;
    private final List<List<String>> lines;

    public DisciplineTable(Locale locale) {
        words = new TableWords("discipline", locale);
        lines = words.head("title", "organisation", "code", "year", "side", "form", "persons", "organisations");
    }

    /**
     * @param code null if the unit has none
     * @param discipline null if it is unknown
     */
    @Override
    public void add(String unit, String code, DisciplineResponse discipline) {
        if (discipline == null) {
            lines.add(Csv.line(unit, code, words.word("not-known")));
            return;
        }
        for (var year : discipline.years()) {
            lines.add(
                    Csv.line(unit, code, year.year(), null, words.word("total"), year.persons(), year.organisations()));
            year.forms()
                    .forEach(form -> lines.add(Csv.line(
                            unit,
                            code,
                            year.year(),
                            words.word("side." + form.side()),
                            words.word("form." + form.form()),
                            form.persons(),
                            form.organisations())));
        }
    }

    @Override
    public List<List<String>> lines() {
        return lines;
    }
}
