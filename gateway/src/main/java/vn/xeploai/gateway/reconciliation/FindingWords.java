package vn.xeploai.gateway.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.platform.problem.Messages;

/** Puts discrepancies into the caller's language. */
public final class FindingWords {
    private final Map<UUID, String> names;
    private final Locale locale;

    public FindingWords(List<TreeUnit> units, Locale locale) {
        this.names = units.stream()
                .filter(unit -> unit.name() != null)
                .collect(Collectors.toMap(TreeUnit::id, TreeUnit::name, (same, again) -> same));
        this.locale = locale;
    }

    public Finding finding(Discrepancy found) {
        var subject = found.memberId() == null
                ? new FindingSubject(FindingSubjectKind.UNIT, found.unitId(), found.unitId())
                : new FindingSubject(FindingSubjectKind.MEMBER, found.memberId(), found.unitId());
        return new Finding(
                found.rule(), found.rule().severity(), subject, found.expected(), found.actual(), explanation(found));
    }

    private String explanation(Discrepancy found) {
        var unit = names.getOrDefault(found.unitId(), found.unitId().toString());
        List<Object> arguments =
                List.of(unit, String.valueOf(found.memberId()), said(found.expected()), said(found.actual()));
        return Messages.find("finding." + found.rule(), locale, arguments).orElseThrow();
    }

    private String said(String value) {
        return value == null ? "–" : value;
    }
}
