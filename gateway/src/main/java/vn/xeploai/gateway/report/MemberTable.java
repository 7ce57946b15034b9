package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.xeploai.gateway.figures.Block;
import vn.xeploai.gateway.source.NotRatedReason;
import vn.xeploai.platform.problem.Messages;

/**
 * The members' figures as the table that committees know: a line for each unit, sums by type of unit, and a total, in the language of the
 * caller.
 */
final class MemberTable {
    private final Report report;
    private final Locale locale;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<NotRatedReason> reasons;
    private final List<GradeResponse> grades;
    private int numbered;

    private MemberTable(Report report, Locale locale) {
        this.report = report;
        this.locale = locale;
        reasons = report.scheme() == null
                ? List.of()
                : report.scheme().notRatedReasons().stream()
                        .filter(reason -> !reason.exempt())
                        .toList();
        var members = report.response().members();
        grades = members == null ? List.of() : members.grades();
    }

    static List<List<String>> of(Report report, Locale locale) {
        var table = new MemberTable(report, locale);
        table.lines.add(table.head());
        for (var block : Block.values()) table.addBlock(block);
        table.addDirect();
        table.lines.add(
                table.line("", table.word("total"), "", table.report.response().members(), ""));
        return table.lines;
    }

    private List<String> head() {
        var head = new ArrayList<>(words("number", "organisation", "code", "members", "exempt", "not-rated"));
        reasons.forEach(
                reason -> head.add(word("not-rated-of") + " " + reason.label().in(locale)));
        head.addAll(words("not-rated-otherwise", "not-reported", "rated", "rated-percent"));
        for (var grade : grades) {
            head.add(grade.label());
            head.add(grade.label() + " " + word("percent-of-rated"));
        }
        head.addAll(words("excellent-of-good", "excellent-of-good-or-better", "good-or-better"));
        head.addAll(words("good-or-better-percent", "probationary", "officials", "submission"));
        return head;
    }

    private void addBlock(Block block) {
        var response = report.response();
        if (response.rows() == null) return;
        response.rows().stream().filter(row -> row.block() == block).forEach(this::addRow);
        if (response.blocks() == null) return;
        response.blocks().stream()
                .filter(sum -> sum.block() == block)
                .forEach(sum -> lines.add(line("", word("sum") + " " + word("block." + block), "", sum.members(), "")));
    }

    private void addRow(RowResponse row) {
        numbered++;
        lines.add(line(String.valueOf(numbered), name(row.unit()), row.unit().code(), row.members(), submission(row)));
    }

    private void addDirect() {
        var direct = report.response().direct();
        if (direct != null) lines.add(line("", word("direct"), "", direct.members(), ""));
    }

    private static String name(ReportUnitResponse unit) {
        return unit.name() == null ? String.valueOf(unit.id()) : unit.name();
    }

    private String submission(RowResponse row) {
        if (row.submitted() == null) return "";
        return word(row.submitted() ? "submitted" : "not-submitted");
    }

    private List<String> line(String number, String name, String code, MembersResponse members, String submission) {
        var line = new ArrayList<String>(Arrays.asList(number, name, code));
        if (members != null) addFigures(line, members);
        while (line.size() < lines.get(0).size() - 1) line.add("");
        line.add(submission);
        return line;
    }

    private void addFigures(List<String> line, MembersResponse members) {
        addAll(line, members.total(), members.exempt(), members.notRated());
        var named = new HashSet<String>();
        for (var reason : reasons) {
            named.add(reason.code());
            addAll(line, count(members, found -> found.reason().equals(reason.code())));
        }
        addAll(
                line,
                count(members, found -> found.bucket() == ReasonBucket.NOT_RATED && !named.contains(found.reason())));
        addAll(line, members.notReported(), members.rated(), members.ratedPercentOfTotal());
        for (var grade : grades) addGrade(line, members, grade.code());
        addAll(line, members.excellentPercentOfGood(), members.excellentPercentOfGoodOrBetter());
        addAll(line, members.goodOrBetter().count(), members.goodOrBetter().percentOfRated());
        var memo = members.memo();
        addAll(line, memo == null ? null : memo.probationary(), memo == null ? null : memo.officials());
    }

    private static long count(MembersResponse members, Predicate<ReasonResponse> wanted) {
        return members.reasons().stream()
                .filter(wanted)
                .mapToLong(ReasonResponse::count)
                .sum();
    }

    private static void addGrade(List<String> line, MembersResponse members, String code) {
        var found = members.grades().stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst();
        addAll(line, found.map(GradeResponse::count).orElse(0L));
        addAll(line, found.map(GradeResponse::percentOfRated).orElse(null));
    }

    private static void addAll(List<String> line, Object... values) {
        for (var value : values) line.add(text(value));
    }

    private static String text(Object value) {
        if (value == null) return "";
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private List<String> words(String... keys) {
        return List.of(keys).stream().map(this::word).toList();
    }

    private String word(String key) {
        return Messages.find("table." + key, locale, List.of()).orElseThrow();
    }
}
