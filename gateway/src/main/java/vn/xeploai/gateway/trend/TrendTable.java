package vn.xeploai.gateway.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.Messages;

/** The trend as a table: a line for each year and kind of subject. */
final class TrendTable {
    private final Locale locale;
    private final List<List<String>> lines = new ArrayList<>();

    private TrendTable(Locale locale) {
        this.locale = locale;
    }

    static List<List<String>> of(TrendResponse trend, Locale locale) {
        var table = new TrendTable(locale);
        table.lines.add(table.head());
        trend.years().forEach(table::add);
        return table.lines;
    }

    private List<String> head() {
        var head = new ArrayList<>(List.of(word("year"), word("scheme"), word("subjects"), word("total")));
        head.addAll(List.of(word("exempt"), word("not-rated"), word("not-reported")));
        head.addAll(List.of(word("rated"), word("rated-percent")));
        for (var tier : TrendWording.TIERS) {
            head.add(word("tier." + tier));
            head.add(word("tier." + tier) + " " + word("percent-of-rated"));
            head.add(word("grade-names"));
        }
        head.addAll(List.of(word("good-or-better"), word("good-or-better-percent"), word("reason")));
        return head;
    }

    private void add(TrendYearResponse year) {
        if (year.reason() != null) {
            var line = new ArrayList<>(List.of(String.valueOf(year.year())));
            while (line.size() < lines.get(0).size() - 1) line.add("");
            line.add(word("gap." + year.reason()));
            lines.add(line);
            return;
        }
        lines.add(line(year, "MEMBER", year.members()));
        year.organisations().stream()
                .filter(organisations -> organisations.figures().total() > 0)
                .forEach(organisations ->
                        lines.add(line(year, organisations.kind().name(), organisations.figures())));
    }

    private List<String> line(TrendYearResponse year, String kind, TrendFiguresResponse figures) {
        var line = new ArrayList<>(List.of(
                String.valueOf(year.year()),
                year.scheme().id(),
                Messages.find("kind." + kind, locale, List.of()).orElseThrow(),
                String.valueOf(figures.total()),
                String.valueOf(figures.exempt()),
                String.valueOf(figures.notRated()),
                String.valueOf(figures.notReported()),
                String.valueOf(figures.rated()),
                text(figures.ratedPercentOfTotal())));
        for (var tier : figures.tiers()) {
            line.add(String.valueOf(tier.count()));
            line.add(text(tier.percentOfRated()));
            line.add(tier.grades().stream().map(this::name).collect(Collectors.joining("; ")));
        }
        line.add(String.valueOf(figures.goodOrBetter()));
        line.add(text(figures.goodOrBetterPercentOfRated()));
        line.add("");
        return line;
    }

    private String name(TrendGradeResponse grade) {
        var name = locale.getLanguage().equals("en") ? grade.en() : grade.vi();
        return name == null ? grade.code() : name;
    }

    private static String text(BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString();
    }

    private String word(String key) {
        return Messages.find("trend." + key, locale, List.of()).orElseThrow();
    }
}
