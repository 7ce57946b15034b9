package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When and where a commune admits new members in a year. */
final class Admissions {
    private static final int MEMBERS_PER_ADMISSION = 45;

    private final int communeSize;
    private final List<Cell> cells;
    private final Draw draw;

    /** @param cells those that may admit */
    Admissions(int communeSize, List<Cell> cells, Draw draw) {
        this.communeSize = communeSize;
        this.cells = cells;
        this.draw = draw;
    }

    /** At least one, each in a cell that has members without a post, so that somebody can leave it in turn. */
    Map<Cell, List<LocalDate>> in(int year) {
        var admitting = draw.shuffled(cells);
        var admissions = new LinkedHashMap<Cell, List<LocalDate>>();
        for (var i = 0; i <= communeSize / MEMBERS_PER_ADMISSION; i++) {
            var cell = admitting.get(i % admitting.size());
            admissions.computeIfAbsent(cell, absent -> new ArrayList<>()).add(day(year, i));
        }
        return admissions;
    }

    static List<Cell> cellsThatMay(Commune commune) {
        return commune.cells().stream().filter(Admissions::mayAdmit).toList();
    }

    private static boolean mayAdmit(Cell cell) {
        return cell.unit().type() != UnitType.MILITARY && cell.unit().type() != UnitType.AGENCY;
    }

    /** The first one too late to be rated in that year, the second on the last day that is early enough, then in turn. */
    private LocalDate day(int year, int index) {
        if (index == 1) return RatedPeriod.of(year).lastAdmissionRated();
        if (index % 2 == 1) return draw.day(LocalDate.of(year, 1, 10), LocalDate.of(year, 6, 30));
        return draw.day(RatedPeriod.of(year).lastAdmissionRated().plusDays(1), LocalDate.of(year, 12, 20));
    }
}
