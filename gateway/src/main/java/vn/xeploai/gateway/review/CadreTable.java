package vn.xeploai.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;
import vn.xeploai.platform.problem.Messages;

/** The holders of posts of a report as two tables: a line for each unit and group or category, and one for each unit about its cells. */
public final class CadreTable implements UnitTable<CadresResponse> {
    private final TableWords words;
    private final List<List<String>> staff;
    private final List<List<String>> cells;

    public CadreTable(Locale locale) {
        words = new TableWords("cadre", locale);
        staff = words.head(
                "title", "organisation", "code", "category", "own", "own-quota", "total", "leaders", "total-quota");
        cells = words.head(
                "cells-title", "organisation", "code", "cells", "assigned", "offices", "base", "both", "percent");
    }

    /**
     * @param code null if the unit has none
     * @param cadres null if member-service does not have the unit on that day
     */
    @Override
    public void add(String unit, String code, CadresResponse cadres) {
        if (cadres == null) {
            staff.add(Csv.line(unit, code, words.word("not-known")));
            return;
        }
        for (var at = 0; at < cadres.own().groups().size(); at++)
            addGroup(
                    unit,
                    code,
                    cadres.own().groups().get(at),
                    cadres.total().groups().get(at));
        cadres.concurrentOffices()
                .forEach(offices -> cells.add(Csv.line(
                        unit,
                        code,
                        cadres.cells(),
                        cadres.assignedCells(),
                        name(offices.code()),
                        offices.cells(),
                        offices.both(),
                        offices.percent())));
    }

    private void addGroup(String unit, String code, CadresResponse.Group own, CadresResponse.Group total) {
        staff.add(Csv.line(
                unit,
                code,
                name(own.staffGroup()),
                own.persons(),
                own.quota(),
                total.persons(),
                total.leaders(),
                total.quota()));
        if (own.categories().size() == 1) return;
        for (var at = 0; at < own.categories().size(); at++) {
            var one = own.categories().get(at);
            var all = total.categories().get(at);
            staff.add(Csv.line(
                    unit, code, name(one.category()), one.persons(), null, all.persons(), all.leaders(), null));
        }
    }

    /** Of a group, category or pair of offices; one that has no name yet keeps its code. */
    private String name(String code) {
        return Messages.find("cadre." + code, words.locale(), List.of()).orElse(code);
    }

    @Override
    public List<List<String>> lines() {
        var lines = new ArrayList<>(staff);
        lines.addAll(cells);
        return lines;
    }
}
