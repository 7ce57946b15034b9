package vn.xeploai.gateway.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.xeploai.gateway.review.DisciplineResponse.DisciplineFormCount;
import vn.xeploai.gateway.review.DisciplineResponse.DisciplinedYear;
import vn.xeploai.gateway.source.DisciplineFigures.Figures;

/** Adds up the disciplines of one unit in several campaigns, which do not overlap. */
final class DisciplineAssembly {
    private DisciplineAssembly() {}

    /** Null if no campaign has the unit. */
    static DisciplineResponse of(Stream<Figures> figures) {
        Map<Integer, List<Figures>> byYear = new TreeMap<>((one, other) -> other - one);
        figures.forEach(one ->
                byYear.computeIfAbsent(one.year(), absent -> new ArrayList<>()).add(one));
        if (byYear.isEmpty()) return null;
        return new DisciplineResponse(byYear.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList());
    }

    private static DisciplinedYear year(int year, List<Figures> figures) {
        var persons = 0L;
        var organisations = 0L;
        var forms = new LinkedHashMap<String, DisciplineFormCount>();
        for (var one : figures) {
            if (one.form() == null) {
                persons += one.persons();
                organisations += one.organisations();
                continue;
            }
            var count = new DisciplineFormCount(one.side(), one.form(), one.persons(), one.organisations());
            forms.merge(one.side() + " " + one.form(), count, DisciplineAssembly::sum);
        }
        return new DisciplinedYear(year, persons, organisations, List.copyOf(forms.values()));
    }

    private static DisciplineFormCount sum(DisciplineFormCount one, DisciplineFormCount other) {
        return new DisciplineFormCount(
                one.side(), one.form(), one.persons() + other.persons(), one.organisations() + other.organisations());
    }
}
