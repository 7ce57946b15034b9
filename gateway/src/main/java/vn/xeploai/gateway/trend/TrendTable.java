package vn.xeploai.gateway.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;

/** The trend as a table: a line for each year and kind of subject. */
final class TrendTable {
    private final TableWords words;
    private final List<List<String>> lines = new ArrayList<>();

    private TrendTable(Locale locale) {
        words = new TableWords("trend", locale);
    }

    static List<List<String>> of(TrendResponse trend, Locale locale) {
        var table = new TrendTable(locale);
        table.lines.add(table.head());
        trend.years().forEach(table::add);
        return table.lines;
    }

    private List<String> head() {
        var head = new ArrayList<>(words.words("year", "scheme", "subjects", "total"));
        head.addAll(words.words("exempt", "not-rated", "not-reported", "rated", "rated-percent"));
        for (var tier : TrendAssembly.TIERS) {
            head.add(words.word("tier." + tier));
            head.add(words.word("tier." + tier) + " " + words.word("percent-of-rated"));
            head.add(words.word("grade-names"));
        }
        head.addAll(words.words("good-or-better", "good-or-better-percent", "reason"));
        return head;
    }

    private void add(TrendYearResponse year) {
        if (year.reason() != null) {
            var line = new ArrayList<>(List.of(String.valueOf(year.year())));
            while (line.size() < lines.get(0).size() - 1) line.add("");
            line.add(words.word("gap." + year.reason()));
            lines.add(line);
            return;
        }
        lines.add(line(year, "MEMBER", year.members()));
        year.organisations().stream()
                .filter(organisations -> organisations.figures() == null
                        || organisations.figures().total() > 0)
                .forEach(organisations ->
                        lines.add(line(year, organisations.kind().name(), organisations.figures())));
    }

    private List<String> unrated(TrendYearResponse year, String kind) {
        var line = new ArrayList<>(Csv.line(year.year(), year.scheme().id(), words.kind(kind)));
        while (line.size() < lines.get(0).size() - 1) line.add("");
        line.add(words.word("unrated"));
        return line;
    }

    private List<String> line(TrendYearResponse year, String kind, TrendFiguresResponse figures) {
        if (figures == null) return unrated(year, kind);
        var line = new ArrayList<>(Csv.line(
                year.year(),
                year.scheme().id(),
                words.kind(kind),
                figures.total(),
                figures.exempt(),
                figures.notRated(),
                figures.notReported(),
                figures.rated(),
                figures.ratedPercentOfTotal()));
        for (var tier : figures.tiers()) {
            var grades = tier.grades().stream().map(this::name).collect(Collectors.joining("; "));
            line.addAll(Csv.line(tier.count(), tier.percentOfRated(), grades));
        }
        line.addAll(Csv.line(figures.goodOrBetter(), figures.goodOrBetterPercentOfRated(), null));
        return line;
    }

    private String name(TrendGradeResponse grade) {
        var name = words.locale().getLanguage().equals("en") ? grade.en() : grade.vi();
        return name == null ? grade.code() : name;
    }
}
