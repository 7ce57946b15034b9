package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Block;

/**
 * The members' figures as the table that committees know: a line for each unit, sums by type of unit, and a total, in the language of the
 * caller.
 */
final class MemberTable {
    private final ReportResponse report;
    private final TableWords words;
    private final FiguresColumns columns;
    private final List<List<String>> lines = new ArrayList<>();
    private int numbered;

    private MemberTable(Report report, Locale locale) {
        this.report = report.response();
        words = new TableWords(locale);
        columns = new FiguresColumns(words, report.scheme(), Stream.ofNullable(this.report.members()));
    }

    static List<List<String>> of(Report report, Locale locale) {
        var table = new MemberTable(report, locale);
        table.lines.add(table.head());
        for (var block : Block.values()) table.addBlock(block);
        table.addDirect();
        table.lines.add(table.line("", table.words.word("total"), "", table.report.members(), ""));
        return table.lines;
    }

    private List<String> head() {
        var head = new ArrayList<>(words.words("number", "organisation", "code", "members"));
        head.addAll(columns.head());
        head.addAll(words.words("excellent-of-good", "excellent-of-good-or-better", "good-or-better"));
        head.addAll(words.words("good-or-better-percent", "probationary", "officials", "submission"));
        return head;
    }

    private void addBlock(Block block) {
        if (report.rows() == null) return;
        report.rows().stream().filter(row -> row.block() == block).forEach(this::addRow);
        if (report.blocks() == null) return;
        report.blocks().stream()
                .filter(sum -> sum.block() == block)
                .forEach(sum -> lines.add(
                        line("", words.word("sum") + " " + words.word("block." + block), "", sum.members(), "")));
    }

    private void addRow(RowResponse row) {
        numbered++;
        var unit = row.unit();
        lines.add(line(String.valueOf(numbered), unit.nameOrId(), unit.code(), row.members(), submission(row)));
    }

    private void addDirect() {
        var direct = report.direct();
        if (direct != null) lines.add(line("", words.word("direct"), "", direct.members(), ""));
    }

    private String submission(RowResponse row) {
        if (row.submitted() == null) return "";
        return words.word(row.submitted() ? "submitted" : "not-submitted");
    }

    private List<String> line(String number, String name, String code, MembersResponse members, String submission) {
        var line = new ArrayList<String>(Arrays.asList(number, name, code));
        if (members != null) addFigures(line, members);
        while (line.size() < lines.get(0).size() - 1) line.add("");
        line.add(submission);
        return line;
    }

    private void addFigures(List<String> line, MembersResponse members) {
        line.add(String.valueOf(members.total()));
        line.addAll(columns.cells(members));
        var goodOrBetter = members.goodOrBetter();
        line.addAll(FiguresColumns.texts(
                members.excellentPercentOfGood(),
                members.excellentPercentOfGoodOrBetter(),
                goodOrBetter.count(),
                goodOrBetter.percentOfRated()));
        var memo = members.memo();
        if (memo != null) line.addAll(FiguresColumns.texts(memo.probationary(), memo.officials()));
    }
}
