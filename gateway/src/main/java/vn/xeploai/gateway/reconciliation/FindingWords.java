package vn.xeploai.gateway.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.rule.FindingResponse;
import vn.xeploai.gateway.rule.FindingSubjectResponse;
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

    public FindingResponse finding(Discrepancy found) {
        var subject = found.memberId() == null
                ? FindingSubjectResponse.unit(found.unitId())
                : new FindingSubjectResponse("MEMBER", found.memberId(), found.unitId());
        return new FindingResponse(
                found.rule().name(),
                found.rule().severity(),
                subject,
                found.expected(),
                found.actual(),
                explanation(found));
    }

    String explanation(Discrepancy found) {
        var unit = names.getOrDefault(found.unitId(), found.unitId().toString());
        List<Object> arguments =
                List.of(unit, String.valueOf(found.memberId()), text(found.expected()), text(found.actual()));
        return Messages.find("finding." + found.rule(), locale, arguments).orElseThrow();
    }

    private static String text(String value) {
        return value == null ? "–" : value;
    }
}
