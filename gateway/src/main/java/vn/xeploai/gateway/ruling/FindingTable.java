package vn.xeploai.gateway.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The findings of a report as two tables: all of them counted, and those that are shown. */
public final class FindingTable {
    private FindingTable() {}

    public static List<List<String>> of(List<FindingResponse> findings, FindingSummaryResponse summary, Locale locale) {
        var words = new RulingWords(locale);
        var lines = new ArrayList<List<String>>();
        lines.add(List.of());
        lines.add(List.of(words.word("findings", summary.total(), summary.shown())));
        lines.add(words.words("rule", "severity", "count"));
        summary.counts()
                .forEach(count -> lines.add(List.of(
                        count.rule(), words.word("severity." + count.severity()), String.valueOf(count.count()))));
        lines.add(List.of());
        lines.add(words.words(
                "rule",
                "severity",
                "subject",
                "subject-id",
                "unit-id",
                "expected",
                "actual",
                "explanation",
                "legal-basis"));
        findings.forEach(finding -> lines.add(line(finding, words)));
        return lines;
    }

    private static List<String> line(FindingResponse finding, RulingWords words) {
        var subject = finding.subject();
        return List.of(
                finding.rule(),
                words.word("severity." + finding.severity()),
                words.kind(subject.kind()),
                subject.id().toString(),
                subject.unitId().toString(),
                Objects.toString(finding.expected(), ""),
                Objects.toString(finding.actual(), ""),
                finding.explanation(),
                Objects.toString(finding.legalBasis(), ""));
    }
}
