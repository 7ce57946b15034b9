package vn.xeploai.gateway.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.xeploai.gateway.render.TableWords;

/** The findings of a report as tables: counts, if the rules' findings were requested, and the findings that are shown. */
public final class FindingTable {
    private FindingTable() {}

    /**
     * Starts with an empty line.
     *
     * @param findings null unless they are complete
     * @param summary null if the rules' findings were not requested, or are unknown
     */
    public static List<List<String>> of(List<FindingResponse> findings, FindingSummaryResponse summary, Locale locale) {
        var words = new TableWords("rule", locale);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of());
        if (findings == null) {
            lines.add(List.of(words.word("findings-not-known")));
            return lines;
        }
        var total = summary == null ? findings.size() : summary.total();
        lines.add(List.of(words.word("findings", total, findings.size())));
        if (summary != null) lines.addAll(counts(summary, words));
        lines.addAll(shown(findings, summary != null, words));
        return lines;
    }

    private static List<List<String>> counts(FindingSummaryResponse summary, TableWords words) {
        var lines = new ArrayList<List<String>>();
        lines.add(words.words("rule", "severity", "count"));
        summary.counts()
                .forEach(count -> lines.add(List.of(
                        count.rule(), words.word("severity." + count.severity()), String.valueOf(count.count()))));
        lines.add(List.of());
        return lines;
    }

    /** @param named whether the findings of rules, which have names, are among them */
    private static List<List<String>> shown(List<FindingResponse> findings, boolean named, TableWords words) {
        var head = new ArrayList<>(words.words(
                "rule",
                "severity",
                "subject",
                "subject-id",
                "unit-id",
                "expected",
                "actual",
                "explanation",
                "legal-basis"));
        if (named) head.addAll(words.words("subject-name", "unit-name"));
        var lines = new ArrayList<List<String>>(List.of(head));
        findings.forEach(finding -> lines.add(line(finding, named, words)));
        return lines;
    }

    private static List<String> line(FindingResponse finding, boolean named, TableWords words) {
        var subject = finding.subject();
        var line = new ArrayList<>(List.of(
                finding.rule(),
                words.word("severity." + finding.severity()),
                words.kind(subject.kind()),
                subject.id().toString(),
                subject.unitId().toString(),
                Objects.toString(finding.expected(), ""),
                Objects.toString(finding.actual(), ""),
                Objects.toString(finding.explanation(), ""),
                Objects.toString(finding.legalBasis(), "")));
        if (named) line.addAll(List.of(Objects.toString(subject.name(), ""), Objects.toString(subject.unitName(), "")));
        return line;
    }
}
