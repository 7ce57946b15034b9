package vn.xeploai.ratings.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.register.MemberDirectory;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.scheme.Subject;

/** Whether somebody is known at all: in some campaign here, or else to member-service, which may take a while to answer. */
@ApplicationScoped
class KnownSubjects {
    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final MemberDirectory members;
    private final UnitDirectory units;

    KnownSubjects(Jdbi jdbi, Campaigns campaigns, MemberDirectory members, UnitDirectory units) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.members = members;
        this.units = units;
    }

    /**
     * @param field where the caller named the subject
     * @throws ConductRefusal 422 {@code conduct-subject-unknown}
     */
    void require(Subject subject, String field) {
        var person = subject.kind().person();
        var known = person ? isRated(subject.id()) : campaigns.haveHeld(subject.id());
        if (known) return;
        var registered = person
                ? members.knows(subject.id())
                : units.history(subject.id()).isPresent();
        if (!registered) throw ConductRefusal.subjectUnknown(field, subject);
    }

    private boolean isRated(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (
                            SELECT FROM rating
                            WHERE subject_id = :person AND subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL'))
                        """)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }
}
