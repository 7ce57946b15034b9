package vn.xeploai.ratings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.rating.Ratings;

/** Writes a paper with its list, what it concludes, and what the rules said of it. */
@ApplicationScoped
class DecisionWriting {
    private final DecisionRepository decisions;
    private final DecisionFindings findings;
    private final Ratings ratings;

    DecisionWriting(DecisionRepository decisions, DecisionFindings findings, Ratings ratings) {
        this.decisions = decisions;
        this.findings = findings;
        this.ratings = ratings;
    }

    /** @throws DecisionRefusal 409 {@code decision-exists} */
    void refuseKnown(DecisionRequest request) {
        decisions.findSamePaper(request).ifPresent(known -> {
            throw DecisionRefusal.exists(known);
        });
    }

    void write(UUID id, DecisionOrder order, DecisionChecking.Checked checked, Act act) {
        var request = order.request();
        decisions.persistAndFlush(Decision.of(id, request, act));
        findings.insert(id, checked.findings());
        ratings.conclude(request.campaignId(), Conclusions.of(id, order, checked.ratings()), checked.ratings(), act);
    }
}
