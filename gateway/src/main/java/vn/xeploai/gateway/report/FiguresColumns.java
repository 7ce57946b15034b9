package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.source.Scheme;

/**
 * The columns that all tables of figures share: who is exempt, who is not rated and why, who is rated and with which grade, and the shares
 * of the best. Reasons are those that the scheme names, so that the tables of two units have the same columns.
 */
final class FiguresColumns {
    private final TableWords words;
    private final List<Scheme.NotRatedReason> reasons;
    private final Map<String, String> gradeNames = new LinkedHashMap<>();

    /**
     * @param scheme null if unknown: then no reason has a column of its own
     * @param figures the figures of the table: their grades have columns, in order of appearance
     */
    FiguresColumns(TableWords words, Scheme scheme, Stream<FiguresResponse> figures) {
        this.words = words;
        reasons = scheme == null
                ? List.of()
                : scheme.notRatedReasons().stream()
                        .filter(reason -> !reason.exempt())
                        .toList();
        figures.filter(FiguresResponse::known)
                .flatMap(one -> one.grades().stream())
                .forEach(grade ->
                        gradeNames.putIfAbsent(grade.code(), grade.label() == null ? grade.code() : grade.label()));
    }

    List<String> head() {
        var head = new ArrayList<>(words.words("exempt", "not-rated"));
        reasons.forEach(reason ->
                head.add(words.word("not-rated-of") + " " + reason.label().in(words.locale())));
        head.addAll(words.words("not-rated-otherwise", "not-reported", "rated", "rated-percent"));
        gradeNames.values().forEach(name -> head.addAll(List.of(name, name + " " + words.word("percent-of-rated"))));
        head.addAll(words.words("excellent-of-good", "excellent-of-good-or-better"));
        head.addAll(words.words("good-or-better", "good-or-better-percent"));
        return head;
    }

    /** All empty if the figures are unknown. */
    List<String> cells(FiguresResponse figures) {
        if (!figures.known()) return Collections.nCopies(head().size(), "");
        var cells = new ArrayList<>(Csv.line(figures.exempt(), figures.notRated()));
        for (var reason : reasons) {
            cells.add(count(figures, found -> found.reason().equals(reason.code())));
        }
        cells.add(otherwise(figures));
        cells.addAll(Csv.line(figures.notReported(), figures.rated(), figures.ratedPercentOfTotal()));
        gradeNames.keySet().forEach(code -> cells.addAll(grade(figures, code)));
        cells.addAll(Csv.line(
                figures.excellentPercentOfGood(),
                figures.excellentPercentOfGoodOrBetter(),
                figures.goodOrBetter().count(),
                figures.goodOrBetter().percentOfRated()));
        return cells;
    }

    private String otherwise(FiguresResponse figures) {
        Set<String> named = reasons.stream().map(Scheme.NotRatedReason::code).collect(Collectors.toSet());
        return count(figures, found -> found.bucket() == ReasonBucket.NOT_RATED && !named.contains(found.reason()));
    }

    private static String count(FiguresResponse figures, Predicate<ReasonResponse> wanted) {
        return String.valueOf(figures.reasons().stream()
                .filter(wanted)
                .mapToLong(ReasonResponse::count)
                .sum());
    }

    private static List<String> grade(FiguresResponse figures, String code) {
        return figures.grades().stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .map(grade -> Csv.line(grade.count(), grade.percentOfRated()))
                .orElse(List.of("0", ""));
    }
}
