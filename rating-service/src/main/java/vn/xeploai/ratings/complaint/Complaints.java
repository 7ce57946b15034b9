package vn.xeploai.ratings.complaint;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/** The complaints to which other records may refer. */
public interface Complaints {
    /**
     * Rejects a complaint that does not exist or is about another subject.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code complaint-not-found}, 422 {@code complaint-subject-differs}
     */
    void requireAbout(UUID complaintId, Subject subject);
}
