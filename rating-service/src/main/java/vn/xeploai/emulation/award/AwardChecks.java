package vn.xeploai.emulation.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.emulation.award.AwardSql.EarlierAward;
import vn.xeploai.emulation.award.AwardingBodies.Place;
import vn.xeploai.emulation.title.Title.TitleBody;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.ratings.scheme.Severity;

/** Checks the lines of a document against the rules that hold for every award. */
final class AwardChecks {
    private AwardChecks() {}

    /** Whether the body is competent (V34). A body that is not above the recipient is not, even where the catalogue is not sure of the rule. */
    static List<AwardFinding> bodies(UUID awardingUnit, List<AwardLine> lines, Map<Place, AwardingChain> chains) {
        List<AwardFinding> findings = new ArrayList<>();
        for (var line : lines) {
            var chain = chains.getOrDefault(line.place(), AwardingChain.NONE);
            var right = line.bodies().stream()
                    .filter(body -> chain.isBody(awardingUnit, body))
                    .toList();
            if (right.stream().anyMatch(body -> body.certainty().isSure())) continue;
            var sure = line.bodies().stream().anyMatch(body -> body.certainty().isSure());
            var severity = right.isEmpty() && (sure || !chain.holds(awardingUnit)) ? Severity.ERROR : Severity.WARNING;
            var named = right.isEmpty() ? line.bodies() : right;
            findings.add(AwardFinding.of(
                    right.isEmpty() ? AwardRule.COMPETENT_BODY : AwardRule.SURELY_COMPETENT_BODY,
                    named.isEmpty() ? null : named.get(0).legalBasis(),
                    severity,
                    line,
                    expected(named, chain),
                    awardingUnit.toString()));
        }
        return findings;
    }

    private static String expected(Collection<TitleBody> bodies, AwardingChain chain) {
        if (bodies.isEmpty()) return "∅";
        return "∈ "
                + bodies.stream()
                        .map(body -> body.role()
                                + chain.find(body)
                                        .map(unit -> " " + unit.name() + " (" + unit.id() + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(", "));
    }

    /** Whether the recipient has the award already (V35): the same title for the year, or another form for the same achievement. */
    static List<AwardFinding> duplicates(List<AwardLine> lines, List<EarlierAward> earlier) {
        var byLine = earlier.stream().collect(Collectors.groupingBy(EarlierAward::position));
        List<AwardFinding> findings = new ArrayList<>();
        var rewarded = new HashMap<List<Object>, AwardLine>();
        for (var line : lines) {
            for (var one : byLine.getOrDefault(line.at(), List.of()))
                findings.add(duplicate(one.sameTitle(), line, one.id().toString()));
            if (line.item().achievement() == null || line.candidate().title().kind() != TitleKind.FORM) continue;
            var before = rewarded.putIfAbsent(line.rewarded(), line);
            if (before != null) findings.add(duplicate(false, line, before.field()));
        }
        return findings;
    }

    private static AwardFinding duplicate(boolean sameTitle, AwardLine line, String other) {
        return AwardFinding.of(
                sameTitle ? AwardRule.ONCE_A_YEAR : AwardRule.ONCE_AN_ACHIEVEMENT,
                AwardRule.NO_DUPLICATES,
                Severity.ERROR,
                line,
                "1",
                other);
    }
}
