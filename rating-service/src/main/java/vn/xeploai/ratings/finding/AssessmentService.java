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
import vn.xeploai.ratings.rule.ConditionRule;
import vn.xeploai.ratings.rule.GradeQuestion;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.scheme.Cap;
import vn.xeploai.ratings.scheme.Exemption;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.FactTest;
import vn.xeploai.ratings.scheme.Floor;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SchemeReference;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What is known of one rating and what the rules say of it. */
@ApplicationScoped
class AssessmentService {
    private final Assessments assessments;
    private final Watermark watermark;
    private final Days days;
    private final RequestContext context;

    AssessmentService(Assessments assessments, Watermark watermark, Days days, RequestContext context) {
        this.assessments = assessments;
        this.watermark = watermark;
        this.days = days;
        this.context = context;
    }

    AssessmentResponse assessment(UUID id, Instant knownAt) {
        var conclusion = conclusion(id, watermark.settledOrCurrent(knownAt), knownAt);
        var subject = conclusion.subject();
        var facts = conclusion.sheet().facts();
        var scheme = conclusion.scheme();
        var assessment = GradeRule.assess(new GradeQuestion(scheme, subject.subjectKind(), facts));
        return new AssessmentResponse(
                id,
                subject.subject(),
                subject.unitId(),
                subject.period(),
                SchemeReference.of(scheme),
                conclusion.state(),
                conclusion.grade(),
                conclusion.day(),
                new ConclusionText(scheme, context.locale()).of(assessment),
                conclusion.sheet().entries(),
                required(scheme, subject.subjectKind()).stream()
                        .filter(fact -> facts.find(fact).isEmpty())
                        .toList(),
                AdjustedRule.of(conclusion.local()),
                assessment.named(conclusion.local()));
    }

    /** The facts that the rules on grades test. */
    private static Set<Fact> required(Scheme scheme, SubjectKind kind) {
        var conditions = Stream.of(
                        scheme.rules(Exemption.class, kind).stream().map(Exemption::condition),
                        scheme.rules(Floor.class, kind).stream().map(Floor::condition),
                        scheme.rules(Cap.class, kind).stream().map(Cap::condition))
                .flatMap(one -> one);
        var facts = EnumSet.noneOf(Fact.class);
        conditions.flatMap(ConditionRule::tests).map(FactTest::fact).forEach(facts::add);
        if (scheme.checksPoints(kind)) facts.add(Fact.POINTS);
        return facts;
    }

    FindingsResponse findings(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var conclusion = conclusion(id, instant, knownAt);
        var findings = assessments.findings(List.of(conclusion), instant).get(id);
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
