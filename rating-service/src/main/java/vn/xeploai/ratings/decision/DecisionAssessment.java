package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.assessment.AssessedItem;
import vn.xeploai.ratings.assessment.Assessments;
import vn.xeploai.ratings.rating.StandingRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.GapRule;
import vn.xeploai.ratings.scheme.Severity;

/**
 * What the rules of the scheme say against lines of a paper. A line that cancels is not judged; what is only information is told by
 * {@code /findings}, and is not kept with the paper.
 */
@ApplicationScoped
class DecisionAssessment {
    private final Assessments assessments;

    DecisionAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    /**
     * @param ratings of each line the rating as it stands
     * @return in the order of the lines
     */
    List<Finding> findings(DecisionOrder order, List<StandingRating> ratings) {
        var request = order.request();
        List<AssessedItem> items = new ArrayList<>();
        Set<UUID> unexplained = new HashSet<>();
        for (var at = 0; at < ratings.size(); at++) {
            var item = request.items().get(at);
            if (item.cancels()) continue;
            var rating = ratings.get(at).ratingId();
            if (!item.givesReason()) unexplained.add(rating);
            items.add(new AssessedItem(rating, item.grade(), item.notRatedReason(), request.date(), item.replaces()));
        }
        var found = assessments.findings(items, order.origins());
        return items.stream()
                .flatMap(item -> found.getOrDefault(item.ratingId(), List.of()).stream()
                        .map(finding -> unexplained.contains(item.ratingId()) ? GapRule.unexplained(finding) : finding))
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
