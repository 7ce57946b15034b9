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

/** What the needs of the titles report of the lines of a document (V26, V27, V29, V36), and what the awards rest on. */
@Singleton
class AwardEligibility {
    private final EligibilityService eligibility;

    AwardEligibility(EligibilityService eligibility) {
        this.eligibility = eligibility;
    }

    /** Of each line, by its position. May ask member-service, and is therefore called before an act begins. */
    Map<Integer, Eligibility> of(List<AwardLine> lines, LocalDate day) {
        var asked = lines.stream()
                .map(line -> new Asked(
                        line.candidate().title(),
                        line.awardYear(),
                        line.candidate().recipient()))
                .toList();
        var answers = eligibility.ofEach(asked, day, OffsetDateTime.MAX);
        var judged = new HashMap<Integer, Eligibility>();
        for (var at = 0; at < lines.size(); at++) judged.put(lines.get(at).at(), answers.get(at));
        return judged;
    }

    /** A need that is certainly not met is a breach of its severity, one of which nothing is known a warning; what only informs is left out. */
    static List<AwardFinding> findings(List<AwardLine> lines, Map<Integer, Eligibility> judged) {
        List<AwardFinding> findings = new ArrayList<>();
        for (var line : lines)
            for (var condition : judged.get(line.at()).conditions()) {
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

    /** The records on which needs that are met rest, and the achievements. */
    static List<LineBasis> bases(List<AwardLine> lines, Map<Integer, Eligibility> judged) {
        List<LineBasis> bases = new ArrayList<>();
        for (var line : lines) {
            for (var condition : judged.get(line.at()).conditions())
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
