package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.scheme.Subject;

/** Keeps papers from deciding about somebody, or about the unit that answers for him, while conduct is being recorded. */
@Singleton
class SubjectLocks {
    private static final String OWN =
            """
            SELECT id, campaign_id FROM rating WHERE subject_id = :subject
            """;
    /** Whose facts a discipline changes: of the unit where it was committed, and of a disciplined organisation and all above it. */
    private static final String ANSWERING =
            """
            UNION
            SELECT answering.rating_id, answering.campaign_id
            FROM campaign_unit place
            JOIN rating_state answering ON answering.campaign_id = place.campaign_id AND answering.unit_id = place.unit_id
            WHERE place.unit_id = :committedIn AND place.recorded_to IS NULL AND answering.subject_kind NOT IN ('MEMBER', 'OFFICIAL')
            UNION
            SELECT answering.rating_id, answering.campaign_id
            FROM campaign_unit place
            JOIN tally_unit unit ON unit.campaign_id = place.campaign_id AND unit.unit_id = place.unit_id
            CROSS JOIN LATERAL unnest(unit.path) above(unit_id)
            JOIN rating_state answering ON answering.campaign_id = place.campaign_id AND answering.unit_id = above.unit_id
            WHERE place.unit_id = :subject AND place.recorded_to IS NULL AND answering.subject_kind NOT IN ('MEMBER', 'OFFICIAL')
            """;

    private final Jdbi jdbi;
    private final Acts acts;

    SubjectLocks(Jdbi jdbi, Acts acts) {
        this.jdbi = jdbi;
        this.acts = acts;
    }

    /** Locks the ratings of a subject in all campaigns, which papers lock too, and holds the campaigns first, as every act on ratings does. */
    void lock(UUID subjectId) {
        lock(OWN, subjectId, null);
    }

    /** For a discipline: also the ratings of organisations, collectives and leaders that it tells against. */
    void lock(Subject subject, UUID committedIn) {
        lock(OWN + ANSWERING, subject.id(), committedIn);
    }

    private void lock(String concerned, UUID subjectId, UUID committedIn) {
        ids(
                "SELECT id FROM campaign WHERE id IN (SELECT campaign_id FROM (" + concerned
                        + ") AS rated) ORDER BY id FOR SHARE",
                subjectId,
                committedIn);
        acts.lock("rating", ids("SELECT id FROM (" + concerned + ") AS rated", subjectId, committedIn));
    }

    private List<UUID> ids(String sql, UUID subjectId, UUID committedIn) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("subject", subjectId)
                .bind("committedIn", committedIn)
                .mapTo(UUID.class)
                .list());
    }
}
