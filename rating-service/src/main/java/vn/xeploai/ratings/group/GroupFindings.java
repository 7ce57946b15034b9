package vn.xeploai.ratings.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.Finding.FindingCount;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Warns of subjects in no named group or in several, so that they are not counted elsewhere unnoticed. */
public final class GroupFindings {
    /** More are not listed: the groups have to be corrected then. */
    public static final int SHOWN = 200;

    private static final Label NOWHERE = new Label(
            "Không thuộc nhóm vị trí tương đồng nào; được tính theo tổ chức cơ sở đảng",
            "In no group of similar position; counted within the grass-roots organisation");
    private static final Label SEVERAL =
            new Label("Thuộc nhiều nhóm; được tính ở từng nhóm", "In several groups; counted in each of them");

    private GroupFindings() {}

    /** None where the scheme has no groups of similar position. */
    public static List<Finding> of(Scheme scheme, List<GroupMisfit> misfits) {
        return misfits.stream()
                .sorted(GroupMisfit.ORDER)
                .limit(SHOWN)
                .flatMap(misfit ->
                        rule(scheme, misfit.subjectKind()).map(rule -> finding(scheme, rule, misfit)).stream())
                .toList();
    }

    /** @param subjects how many subjects of each kind are in no group or in several */
    public static List<FindingCount> counts(Scheme scheme, Map<SubjectKind, Integer> subjects) {
        var counts = new TreeMap<String, Integer>();
        subjects.forEach(
                (kind, count) -> rule(scheme, kind).ifPresent(rule -> counts.merge(rule.id(), count, Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> new FindingCount(count.getKey(), Severity.WARNING, count.getValue()))
                .toList();
    }

    private static Optional<Quota> rule(Scheme scheme, SubjectKind kind) {
        return scheme.rules(Quota.class, kind).stream()
                .filter(rule -> rule.group() == QuotaGroup.SIMILAR_POSITION)
                .findFirst();
    }

    private static Finding finding(Scheme scheme, Quota rule, GroupMisfit misfit) {
        return new Finding(
                rule.id(),
                scheme.id(),
                rule.legalBasis().text(),
                Severity.WARNING,
                new Subject(misfit.subjectKind(), misfit.subjectId()),
                "1",
                String.valueOf(misfit.groups()),
                misfit.groups() == 0 ? NOWHERE : SEVERAL,
                null);
    }
}
