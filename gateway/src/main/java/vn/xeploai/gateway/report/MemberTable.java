package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Block;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.source.Scheme;

/**
 * The members' figures as a table: a line for each unit, sums by type of unit, and a total, in the language of the caller. A line ends with
 * whether the unit has submitted, and its own grade.
 */
final class MemberTable {
    private static final Set<String> ORGANISATIONS =
            SubjectKind.ORGANISATIONS.stream().map(SubjectKind::name).collect(Collectors.toUnmodifiableSet());

    private final ReportFiguresResponse figures;
    private final Scheme scheme;
    private final TableWords words;
    private final FiguresColumns columns;
    private final List<List<String>> lines = new ArrayList<>();
    private int numbered;

    private MemberTable(Report report, Locale locale) {
        figures = report.response().figures();
        scheme = report.scheme();
        words = new TableWords("table", locale);
        columns = new FiguresColumns(
                words, scheme, Stream.ofNullable(figures.members()).map(MembersResponse::figures));
    }

    static List<List<String>> of(Report report, Locale locale) {
        var table = new MemberTable(report, locale);
        table.lines.add(table.head());
        for (var block : Block.values()) table.addBlock(block);
        table.addDirect();
        table.addSum(table.words.word("total"), table.figures.members());
        table.addUnrated();
        return table.lines;
    }

    private List<String> head() {
        var head = new ArrayList<>(words.words("number", "organisation", "code", "members"));
        head.addAll(columns.head());
        head.addAll(words.words("probationary", "officials", "submission", "own-grade"));
        return head;
    }

    private void addBlock(Block block) {
        if (figures.rows() == null) return;
        figures.rows().stream().filter(row -> row.block() == block).forEach(this::addRow);
        if (figures.blocks() == null) return;
        figures.blocks().stream()
                .filter(sum -> sum.block() == block)
                .forEach(sum -> addSum(words.word("sum") + " " + words.word("block." + block), sum.members()));
    }

    private void addRow(RowResponse row) {
        numbered++;
        var unit = row.unit();
        var who = Csv.line(numbered, unit.nameOrId(), unit.code());
        lines.add(line(who, row.members(), submission(row), grade(row)));
    }

    private void addDirect() {
        var direct = figures.direct();
        if (direct != null) addSum(words.word("direct"), direct.members());
    }

    /** Below empty cells, why they are empty. */
    private void addUnrated() {
        if (figures.members() == null || figures.members().figures().known()) return;
        addSum(words.kind(SubjectKind.MEMBER.name()) + ": " + words.word("unrated"), null);
    }

    private void addSum(String name, MembersResponse members) {
        lines.add(line(List.of("", name, ""), members, "", ""));
    }

    private String submission(RowResponse row) {
        if (row.submitted() == null) return "";
        return words.word(row.submitted() ? "submitted" : "not-submitted");
    }

    /** The grade of the unit itself as an organisation; empty if it has none, or has not submitted it. */
    private String grade(RowResponse row) {
        if (row.grade() == null) return "";
        return row.distinction() == null ? label(row.grade()) : label(row.grade()) + " (" + row.distinction() + ")";
    }

    private String label(String grade) {
        return scheme.grades().stream()
                .filter(offered -> offered.code().equals(grade) && offered.label() != null)
                .filter(offered -> offered.subjectKinds().stream().anyMatch(ORGANISATIONS::contains))
                .findFirst()
                .map(offered -> offered.label().in(words.locale()))
                .orElse(grade);
    }

    /** @param state the last columns: whether the unit has submitted, and its grade */
    private List<String> line(List<String> who, MembersResponse members, String... state) {
        var line = new ArrayList<>(who);
        if (members != null) addFigures(line, members);
        while (line.size() < lines.get(0).size() - state.length) line.add("");
        line.addAll(List.of(state));
        return line;
    }

    private void addFigures(List<String> line, MembersResponse members) {
        line.addAll(Csv.line(members.figures().total()));
        line.addAll(columns.cells(members.figures()));
        var memo = members.memo();
        if (memo != null) line.addAll(Csv.line(memo.probationary(), memo.officials()));
    }
}
