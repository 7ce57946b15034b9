package vn.xeploai.ratings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.finding.AssessmentResource.FindingsResponse;
import vn.xeploai.ratings.finding.AssessmentResponse.AdjustedRule;
import vn.xeploai.ratings.quota.Quotas;
import vn.xeploai.ratings.rule.GradeAssessment;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Condition.FactTest;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Rule.Cap;
import vn.xeploai.ratings.scheme.Rule.Exemption;
import vn.xeploai.ratings.scheme.Rule.Floor;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Scheme.SchemeReference;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The facts about one rating, and what the rules say of it. */
@ApplicationScoped
class AssessmentService {
    private final Assessments assessments;
    private final Quotas quotas;
    private final Watermark watermark;
    private final Days days;
    private final RequestContext context;

    AssessmentService(Assessments assessments, Quotas quotas, Watermark watermark, Days days, RequestContext context) {
        this.assessments = assessments;
        this.quotas = quotas;
        this.watermark = watermark;
        this.days = days;
        this.context = context;
    }

    AssessmentResponse assessment(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var found = conclusion(id, instant, knownAt);
        var conclusion = assessments.counted(found, quotas.full(found.subject().campaignId(), instant));
        var subject = conclusion.subject();
        var facts = conclusion.sheet().facts();
        var scheme = conclusion.scheme();
        var assessment = GradeRule.assess(conclusion.question());
        return new AssessmentResponse(
                id,
                subject.subject(),
                subject.unitId(),
                subject.period(),
                SchemeReference.of(scheme),
                conclusion.state(),
                conclusion.grade(),
                conclusion.day(),
                text(assessment, scheme),
                conclusion.sheet().entries(),
                required(scheme, subject.subjectKind()).stream()
                        .filter(fact -> facts.find(fact).isEmpty())
                        .toList(),
                AdjustedRule.of(conclusion.local()),
                scheme.formsOf(subject.subjectKind()),
                assessment.named(conclusion.local()));
    }

    /** What the rules propose, in one sentence of the caller's language. */
    private String text(GradeAssessment assessment, Scheme scheme) {
        return switch (assessment.outcome()) {
            case PROPOSED -> text("Đề xuất: ", "Proposed: ") + grade(assessment, scheme);
            case NOT_RATED -> text("Không xếp loại: ", "Not rated: ") + reason(assessment.notRatedReason(), scheme);
            case FACTS_MISSING ->
                text("Chưa đủ dữ liệu để đề xuất mức xếp loại", "No grade can be proposed, since facts are missing");
            case NO_RULE_FITS ->
                text(
                        "Không mức nào phù hợp: cấp có thẩm quyền quyết định và nêu lý do",
                        "No rule fits: the competent level decides and gives its reason");
        };
    }

    private String grade(GradeAssessment assessment, Scheme scheme) {
        return scheme.grade(assessment.subjectKind(), assessment.grade())
                .map(grade -> text(grade.label().vi(), grade.label().en()))
                .orElse(assessment.grade());
    }

    private String reason(String code, Scheme scheme) {
        return scheme.reason(code)
                .map(reason -> text(reason.label().vi(), reason.label().en()))
                .orElse(code);
    }

    private String text(String vi, String en) {
        return context.locale().getLanguage().equals("en") ? en : vi;
    }

    /** The facts that the rules on grades test. */
    private static Set<Fact> required(Scheme scheme, SubjectKind kind) {
        var conditions = Stream.of(
                        scheme.rules(Exemption.class, kind).stream().map(Exemption::condition),
                        scheme.rules(Floor.class, kind).stream().map(Floor::condition),
                        scheme.rules(Cap.class, kind).stream().map(Cap::condition))
                .flatMap(one -> one);
        var facts = EnumSet.noneOf(Fact.class);
        conditions.flatMap(Condition::tests).map(FactTest::fact).forEach(facts::add);
        if (scheme.checksPoints(kind)) facts.add(Fact.POINTS);
        return facts;
    }

    FindingsResponse findings(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var conclusion = conclusion(id, instant, knownAt);
        var full = quotas.full(conclusion.subject().campaignId(), instant);
        var findings = assessments.findings(List.of(conclusion), full, instant).get(id);
        return new FindingsResponse(
                id, FindingEntry.list(id, conclusion.subject().unitId(), findings, context.locale()));
    }

    private Conclusion conclusion(UUID id, OffsetDateTime instant, Instant knownAt) {
        return assessments.current(List.of(id), instant, day(knownAt)).stream()
                .findFirst()
                .orElseThrow(() -> FindingRefusal.ratingNotFound(id));
    }

    private LocalDate day(Instant knownAt) {
        return knownAt == null ? days.today() : knownAt.atZone(Days.ZONE).toLocalDate();
    }
}
