package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.FindingCount;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.QuotaGroup;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;

/** That a subject is in no named group, or in several: it is told, never counted silently. */
final class GroupFindings {
    /** More are not listed: the groups are to be mended then. */
    private static final int SHOWN = 200;

    private static final Label NOWHERE = new Label(
            "Không thuộc nhóm vị trí tương đồng nào; được tính theo tổ chức cơ sở đảng",
            "In no group of similar position; counted within the grass-roots organisation");
    private static final Label SEVERAL =
            new Label("Thuộc nhiều nhóm; được tính ở từng nhóm", "In several groups; counted in each of them");

    private GroupFindings() {}

    /** None where the scheme knows no groups of similar position. */
    static List<Finding> of(Scheme scheme, List<QuotaRow> rows) {
        return rows.stream()
                .flatMap(Misplaced::of)
                .sorted(Misplaced.ORDER)
                .limit(SHOWN)
                .flatMap(subject ->
                        rule(scheme, subject.subjectKind()).map(rule -> finding(scheme, rule, subject)).stream())
                .toList();
    }

    /** How many there are, shown or not. */
    static List<FindingCount> counts(Scheme scheme, List<QuotaRow> rows) {
        var counts = new TreeMap<String, Integer>();
        rows.stream().filter(row -> !row.misplaced().isEmpty()).forEach(row -> rule(
                        scheme, row.place().kind())
                .ifPresent(rule -> counts.merge(rule.id(), row.subjects(), Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> new FindingCount(count.getKey(), Severity.WARNING, count.getValue()))
                .toList();
    }

    private static Optional<Quota> rule(Scheme scheme, SubjectKind kind) {
        return scheme.rules(Quota.class, kind).stream()
                .filter(rule -> rule.group() == QuotaGroup.SIMILAR_POSITION)
                .findFirst();
    }

    private static Finding finding(Scheme scheme, Quota rule, Misplaced subject) {
        return new Finding(
                rule.id(),
                scheme.id(),
                rule.legalBasis().text(),
                Severity.WARNING,
                subject.subject(),
                "1",
                String.valueOf(subject.groups()),
                subject.groups() == 0 ? NOWHERE : SEVERAL,
                null);
    }
}
