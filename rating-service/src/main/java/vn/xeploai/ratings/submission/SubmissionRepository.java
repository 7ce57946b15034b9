package vn.xeploai.ratings.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {
    /** Versions count from 1 without gaps. */
    int nextVersion(UUID campaignId, UUID unitId) {
        return Math.toIntExact(count("campaignId = ?1 and unitId = ?2", campaignId, unitId)) + 1;
    }
}
