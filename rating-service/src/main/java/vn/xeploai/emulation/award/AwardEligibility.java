package vn.xeploai.emulation.award;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.emulation.award.AwardBasisSql.LineBasis;
import vn.xeploai.emulation.eligibility.Eligibility;
import vn.xeploai.emulation.eligibility.EligibilityCondition;
import vn.xeploai.emulation.eligibility.EligibilityService;
import vn.xeploai.emulation.eligibility.EligibilityService.Asked;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Truth;

/** Checks the lines of a document against the needs of their titles (V26, V27, V29, V36), and collects the records on which the awards rest. */
@Singleton
class AwardEligibility {
    private final EligibilityService eligibility;

    AwardEligibility(EligibilityService eligibility) {
        this.eligibility = eligibility;
    }

    /** Whether the recipient of each line is eligible, by its position. Asks member-service, and is therefore called before an act begins. */
    Map<Integer, Eligibility> of(List<AwardLine> lines, LocalDate day) {
        var asked = lines.stream()
                .map(line -> new Asked(
                        line.candidate().title(),
                        line.awardYear(),
                        line.candidate().recipient()))
                .toList();
        var answers = eligibility.ofEach(asked, day, OffsetDateTime.MAX);
        var eligible = new HashMap<Integer, Eligibility>();
        for (var at = 0; at < lines.size(); at++) eligible.put(lines.get(at).at(), answers.get(at));
        return eligible;
    }

    /** A need that is not met has the severity of the catalogue; one of which nothing is recorded is a warning, unless it is advisory. */
    static List<AwardFinding> findings(List<AwardLine> lines, Map<Integer, Eligibility> eligible) {
        List<AwardFinding> findings = new ArrayList<>();
        for (var line : lines)
            for (var condition : eligible.get(line.at()).conditions()) {
                var severity = severity(condition);
                if (severity != Severity.INFO) findings.add(finding(line, condition, severity));
            }
        return findings;
    }

    private static Severity severity(EligibilityCondition condition) {
        if (condition.met() == Truth.TRUE) return Severity.INFO;
        if (condition.met() == Truth.UNKNOWN) return condition.advisory() ? Severity.INFO : Severity.WARNING;
        return condition.advisory() ? Severity.WARNING : condition.severity();
    }

    private static AwardFinding finding(AwardLine line, EligibilityCondition condition, Severity severity) {
        return new AwardFinding(
                condition.rule(),
                line.candidate().title().regime(),
                condition.article(),
                severity,
                line.field(),
                line.candidate().recipient(),
                line.title(),
                condition.expected(),
                condition.actual(),
                condition.label());
    }

    /** The evidence of the needs that are met, and the achievements. */
    static List<LineBasis> bases(List<AwardLine> lines, Map<Integer, Eligibility> eligible) {
        List<LineBasis> bases = new ArrayList<>();
        for (var line : lines) {
            for (var condition : eligible.get(line.at()).conditions())
                if (condition.met() == Truth.TRUE)
                    condition.evidence().forEach(one -> bases.add(new LineBasis(line.at(), one.kind(), one.id())));
            var achievement = line.item().achievement();
            if (achievement != null && achievement.id() != null)
                bases.add(new LineBasis(
                        line.at(), EvidenceKind.valueOf(achievement.kind().name()), achievement.id()));
        }
        return bases;
    }
}
