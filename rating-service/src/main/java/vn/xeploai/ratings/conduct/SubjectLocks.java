package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Acts;

/** Keeps papers from deciding about somebody while his conduct is being recorded. */
@Singleton
class SubjectLocks {
    private final Jdbi jdbi;
    private final Acts acts;

    SubjectLocks(Jdbi jdbi, Acts acts) {
        this.jdbi = jdbi;
        this.acts = acts;
    }

    /** Locks the ratings of a subject in all campaigns, which papers lock too, and holds the campaigns first, as every act on ratings does. */
    void lock(UUID subjectId) {
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        SELECT id FROM campaign
                        WHERE id IN (SELECT campaign_id FROM rating WHERE subject_id = :subject)
                        ORDER BY id
                        FOR SHARE
                        """)
                .bind("subject", subjectId)
                .mapTo(UUID.class)
                .list());
        var ratings = jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM rating WHERE subject_id = :subject")
                .bind("subject", subjectId)
                .mapTo(UUID.class)
                .list());
        acts.lock("rating", ratings);
    }
}
