package vn.xeploai.ratings.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.rule.GradeAssessment;
import vn.xeploai.ratings.rule.GradeQuestion;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.scheme.SchemeReference;

/** What is known of one rating and what the rules say of it. */
@ApplicationScoped
class AssessmentAnswers {
    private final Assessments assessments;
    private final Judging judging;
    private final Watermark watermark;
    private final Days days;
    private final RequestContext context;

    AssessmentAnswers(
            Assessments assessments, Judging judging, Watermark watermark, Days days, RequestContext context) {
        this.assessments = assessments;
        this.judging = judging;
        this.watermark = watermark;
        this.days = days;
        this.context = context;
    }

    AssessmentResponse assessment(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var known = judging.known(judged(id, instant, knownAt), instant);
        var judged = known.judged();
        var facts = known.sheet().facts();
        var assessment =
                GradeRule.assess(new GradeQuestion(judged.scheme(), judged.row().subjectKind(), facts));
        var unknown = AskedFacts.of(judged.scheme(), judged.row().subjectKind()).stream()
                .filter(fact -> facts.find(fact).isEmpty())
                .toList();
        return new AssessmentResponse(
                id,
                judged.row().subject(),
                judged.row().unitId(),
                judged.row().period(),
                SchemeReference.of(judged.scheme()),
                judged.state(),
                judged.grade(),
                judged.day(),
                conclusion(judged, assessment),
                known.sheet().told(),
                unknown,
                AdjustedRule.of(judged.local()),
                assessment.named(judged.local()));
    }

    FindingsResponse findings(UUID id, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var judged = judged(id, instant, knownAt);
        var findings = judging.findings(List.of(judged), instant).get(id);
        return new FindingsResponse(id, FindingRows.entries(judged.row(), findings, context.locale()));
    }

    private Judged judged(UUID id, OffsetDateTime instant, Instant knownAt) {
        return assessments.judged(List.of(id), instant, day(knownAt)).stream()
                .findFirst()
                .orElseThrow(() -> AssessmentRefusal.ratingNotFound(id));
    }

    private LocalDate day(Instant knownAt) {
        return knownAt == null ? days.today() : knownAt.atZone(Days.ZONE).toLocalDate();
    }

    private String conclusion(Judged judged, GradeAssessment assessment) {
        return new ConclusionWords(judged.scheme(), context.locale()).of(assessment);
    }
}
