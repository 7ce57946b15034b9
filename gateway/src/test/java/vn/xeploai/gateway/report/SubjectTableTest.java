package vn.xeploai.gateway.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.Mark;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.testing.Facts;

class SubjectTableTest {
    private static final String REASONS = "Of them: reason SUSPENDED|Of them: no decision yet";

    private static FiguresResponse cells(Map<String, Long> grades, Map<String, Long> notRated, long notReported) {
        var marks = new TreeMap<Mark, Long>();
        grades.forEach((grade, count) -> marks.put(new Mark(grade, null), count));
        var figures = new Figures(
                marks, new TreeMap<>(Map.of("EXEMPT", 1L)), new TreeMap<>(notRated), notReported, new TreeMap<>());
        return new FiguresAssembly(Facts.scheme(), UnratedKinds.NONE, Locale.ENGLISH)
                .subjects("CELL", figures)
                .figures();
    }

    private static String line(List<List<String>> table, int number) {
        return String.join("|", table.get(number));
    }

    @Test
    void everyReasonOfTheSchemeHasAColumnAndAllOthersOneTogether() {
        var cells = cells(Map.of("HTTNV", 3L), Map.of("SUSPENDED", 2L, "UNDECIDED", 4L, "RE_RATING", 1L), 5);

        var table = new SubjectTable("organisations", Locale.ENGLISH)
                .with("CELL", cells)
                .lines(Facts.scheme());

        assertEquals(List.of(), table.get(0));
        assertEquals("Party organisations", line(table, 1));
        assertEquals(
                "Subjects|Total|Exempt|Not rated (yet)|" + REASONS + "|Not reported|Rated|Rated (% of total)",
                line(table, 2).split("\\|label HTXSNV")[0]);
        assertEquals("Cells|16|1|7|2|5|5|3|18.75|0|0.00|3|100.00|0|0.00|0|0.00|0.00|0.00|3|100.00", line(table, 3));
        assertEquals(4, table.size());
    }

    @Test
    void organisationsHaveTheSharesOfTheBestAndOfTheDistinguished() {
        var marks = new TreeMap<Mark, Long>();
        marks.put(new Mark("HTXSNV", null), 15L);
        marks.put(new Mark("HTXSNV", "TIEU_BIEU"), 5L);
        marks.put(new Mark("HTTNV", null), 60L);
        marks.put(new Mark("HTNV", null), 20L);
        var figures = new Figures(marks, new TreeMap<>(), new TreeMap<>(), 0, new TreeMap<>());

        var cells = new FiguresAssembly(Facts.scheme(), UnratedKinds.NONE, Locale.ENGLISH)
                .organisations(SubjectKind.CELL, figures)
                .figures();

        assertEquals(80, cells.goodOrBetter().count());
        assertEquals(new BigDecimal("80.00"), cells.goodOrBetter().percentOfRated());
        assertEquals(new BigDecimal("33.33"), cells.excellentPercentOfGood());
        assertEquals(new BigDecimal("25.00"), cells.excellentPercentOfGoodOrBetter());
        var distinguished = cells.grades().get(0).distinctions().get(0);
        assertEquals(new BigDecimal("25.00"), distinguished.percentOfGrade());
        assertEquals(new BigDecimal("5.00"), distinguished.percentOfRated());
    }

    @Test
    void unknownFiguresAreShownAsUnknownAndNotZero() {
        var table = new SubjectTable("leading", Locale.ENGLISH)
                .with("COLLECTIVE", null)
                .with("LEADER", null)
                .lines(null);

        assertEquals("Leading collectives|Not known", line(table, 3));
        assertEquals("Leaders|Not known", line(table, 4));
    }

    @Test
    void aGradeThatOnlyOneKindHasIsACommonColumnAndCarriesItsCodeIfNoSchemeNamesIt() {
        var table = new SubjectTable("organisations", Locale.ENGLISH)
                .with("CELL", cells(Map.of("HTTNV", 1L), Map.of(), 0))
                .with("SECTIONAL_COMMITTEE", cells(Map.of("TSVM", 2L), Map.of(), 0))
                .lines(Facts.scheme());

        assertEquals(
                List.of("label KHTNV", "label KHTNV (% of rated)", "TSVM", "TSVM (% of rated)"),
                table.get(2).subList(15, 19));
        assertEquals(List.of("0", ""), table.get(3).subList(17, 19));
        assertEquals(List.of("2", "100.00"), table.get(4).subList(17, 19));
    }
}
