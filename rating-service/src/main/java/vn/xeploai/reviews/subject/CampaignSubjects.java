package vn.xeploai.reviews.subject;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.scheme.Subject;

/** Finds and locks the subjects of campaigns. */
@Singleton
public class CampaignSubjects {
    private final Campaigns campaigns;
    private final SubjectSql sql;
    private final Acts acts;

    CampaignSubjects(Campaigns campaigns, SubjectSql sql, Acts acts) {
        this.campaigns = campaigns;
        this.sql = sql;
        this.acts = acts;
    }

    /** A campaign whose subjects are locked. */
    public record LockedSubjects(CampaignView campaign, Map<Subject, CampaignSubject> bySubject) {
        public CampaignSubject of(Subject subject) {
            return bySubject.get(subject);
        }

        public List<UUID> ratingIds() {
            return bySubject.values().stream().map(CampaignSubject::ratingId).toList();
        }
    }

    /**
     * Keeps the campaign as it is and locks the ratings of the subjects, as a decision does, until the transaction ends.
     *
     * @throws SubjectRefusal 422 {@code review-subject-unknown} with the field of each subject that is not on the roster, {@code
     *     review-subject-repeated}
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code campaign-not-found}, 409 {@code campaign-not-open}
     */
    public LockedSubjects lock(UUID campaignId, List<Subject> subjects, Function<Integer, String> field) {
        var campaign = campaigns.holdOpened(campaignId);
        var distinct = new LinkedHashSet<Subject>();
        for (var at = 0; at < subjects.size(); at++)
            if (!distinct.add(subjects.get(at))) throw SubjectRefusal.repeated(subjects.get(at), field.apply(at));
        var found = sql
                .find(
                        campaignId,
                        subjects.stream().map(one -> one.kind().name()).toArray(String[]::new),
                        subjects.stream().map(Subject::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(CampaignSubject::subject, Function.identity()));
        var unknown = new ArrayList<String>();
        for (var at = 0; at < subjects.size(); at++)
            if (!found.containsKey(subjects.get(at))) unknown.add(field.apply(at));
        if (!unknown.isEmpty()) throw SubjectRefusal.unknown(unknown);
        var locked = new LockedSubjects(campaign, found);
        acts.lock("rating", locked.ratingIds());
        return locked;
    }
}
