package vn.xeploai.ratings.discipline;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/** The complaints from which a discipline can follow; implemented by the feature that records them, which itself records disciplines. */
public interface DecidedComplaints {
    /**
     * Rejects a complaint that is not decided or is about another subject.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code complaint-not-found}, 409 {@code complaint-not-decided}, 422 {@code
     *     complaint-subject-differs}
     */
    void requireDecided(UUID complaintId, Subject subject);
}
