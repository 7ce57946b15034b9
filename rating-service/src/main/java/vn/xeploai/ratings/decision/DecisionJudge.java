package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.competence.CompetenceAnswer;
import vn.xeploai.ratings.quota.Graded;
import vn.xeploai.ratings.quota.PaperQuotas;
import vn.xeploai.ratings.quota.Quotas;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;

/**
 * What the rules say of a paper: whether the campaign is locked, who may decide, what each line may say, and the ceilings. What was issued
 * elsewhere is never refused.
 */
@ApplicationScoped
class DecisionJudge {
    private final Quotas quotas;
    private final DecisionLock lock;
    private final DecisionAssessment assessment;

    DecisionJudge(Quotas quotas, DecisionLock lock, DecisionAssessment assessment) {
        this.quotas = quotas;
        this.lock = lock;
        this.assessment = assessment;
    }

    /** Locks what the paper is judged by, before its ratings. */
    PaperQuotas lock(CampaignView campaign, List<UUID> ratings) {
        return quotas.lock(campaign, ratings);
    }

    /**
     * How the ratings stand is told only to who may decide on them; so this is asked first.
     *
     * @param ratings of each line the rating as it stands
     * @throws DecisionRefusal 409 {@code decision-body-not-competent}
     */
    List<Finding> competence(DecisionOrder order, List<StandingRating> ratings) {
        var deciding = order.request().decidingUnitId();
        List<WrongBody> wrong = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (var rating : ratings) {
            var answer = order.competence().of(rating.subjectKind(), rating.unitId());
            if (answer.isEmpty() || answer.get().names(deciding)) continue;
            var subject = new Subject(rating.subjectKind(), rating.subjectId());
            var refusing = refusing(order, rating, answer.get());
            refusing.ifPresent(right -> wrong.add(new WrongBody(subject, right)));
            findings.add(refusing.orElse(answer.get()).finding(subject, deciding));
        }
        if (refuses(order) && !wrong.isEmpty()) throw DecisionRefusal.bodyNotCompetent(wrong);
        return findings;
    }

    /**
     * @param ratings of each line the rating as it stands
     * @throws DecisionRefusal 409 {@code campaign-locked}, {@code decision-against-rules}, {@code quota-exceeded}
     */
    List<Finding> judge(DecisionOrder order, CampaignView campaign, List<StandingRating> ratings, PaperQuotas paper) {
        lock.require(campaign, order.request(), ratings);
        List<Finding> findings = new ArrayList<>(assessed(order, ratings));
        var changes = new HashMap<UUID, Graded>();
        for (var at = 0; at < ratings.size(); at++) {
            var item = order.request().items().get(at);
            changes.put(ratings.get(at).ratingId(), new Graded(item.grade(), item.distinction()));
        }
        var outcome = quotas.judge(campaign, paper, changes);
        if (refuses(order) && !outcome.exceeded().isEmpty()) throw DecisionRefusal.quotaExceeded(outcome.exceeded());
        findings.addAll(outcome.findings());
        return List.copyOf(findings);
    }

    private List<Finding> assessed(DecisionOrder order, List<StandingRating> ratings) {
        var found = assessment.findings(order, ratings);
        var errors = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (refuses(order) && !errors.isEmpty()) throw DecisionRefusal.againstRules(errors);
        return found;
    }

    private static boolean refuses(DecisionOrder order) {
        return order.request().origin() == DecisionOrigin.SYSTEM;
    }

    /** A rule that is not sure only warns of another body, but whoever does not stand above the subject at all is refused. */
    private static Optional<CompetenceAnswer> refusing(
            DecisionOrder order, StandingRating rating, CompetenceAnswer answer) {
        if (answer.refusesOthers()) return Optional.of(answer);
        var deciding = order.request().decidingUnitId();
        return order.competence().above(rating.subjectKind(), rating.unitId()).filter(above -> !above.names(deciding));
    }
}
