package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.register.MemberDirectory;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Persons and organisations about which something is recorded, whether or not a campaign rates them. */
@ApplicationScoped
public class Subjects {
    private final SubjectSql sql;
    private final CampaignTree tree;
    private final Campaigns campaigns;
    private final MemberDirectory members;
    private final UnitDirectory units;
    private final Acts acts;

    Subjects(
            SubjectSql sql,
            CampaignTree tree,
            Campaigns campaigns,
            MemberDirectory members,
            UnitDirectory units,
            Acts acts) {
        this.sql = sql;
        this.tree = tree;
        this.campaigns = campaigns;
        this.members = members;
        this.units = units;
        this.acts = acts;
    }

    /**
     * Rejects a subject that neither a campaign nor member-service has ever had. member-service is asked last, and outside of a
     * transaction, since it may take a while to answer.
     *
     * @param field where the caller named the subject
     * @throws RosterRefusal 422 {@code conduct-subject-unknown}
     */
    public void requireKnown(Subject subject, String field) {
        var id = subject.id();
        var known = subject.kind().person()
                ? sql.isRatedPerson(id) || members.exists(id)
                : tree.hasEverHeld(id) || units.history(id).isPresent();
        if (!known) throw RosterRefusal.subjectUnknown(subject, field);
    }

    /** As {@link #requireKnown}, of a unit of any kind. */
    public void requireUnit(UUID unit, String field) {
        requireKnown(new Subject(SubjectKind.CELL, unit), field);
    }

    /**
     * Rejects a unit that does not exist on a day. Asks member-service, and is therefore called before an act begins.
     *
     * @throws RosterRefusal 422 {@code conduct-subject-unknown}, {@code named-unit-not-active}
     */
    public RegisteredUnit requireUnit(UUID unit, LocalDate on, String field) {
        var found = units.find(unit, on);
        if (found.isPresent()) return found.get();
        requireUnit(unit, field);
        throw RosterRefusal.unitNotActive(unit, on, field);
    }

    /** Locks the ratings of a subject in all campaigns, as a decision does. */
    public void lockRatings(UUID subjectId) {
        lockRatings(Set.of(subjectId));
    }

    public void lockRatings(Collection<UUID> subjectIds) {
        lock(() -> sql.ratingsOf(subjectIds));
    }

    /**
     * Locks the ratings that a violation concerns: those of the subject; of the organisation, the collective and the leaders of the unit
     * where it was committed; and of a disciplined organisation those of every unit above it.
     */
    public void lockRatings(Subject subject, UUID committedIn) {
        lock(() -> sql.ratingsConcerned(subject.id(), committedIn));
    }

    /** Locks the campaigns first, as every act on ratings does. After that no refresh adds a rating. */
    private void lock(Supplier<List<SubjectSql.RatingKey>> ratings) {
        campaigns.hold(ratings.get().stream()
                .map(SubjectSql.RatingKey::campaignId)
                .distinct()
                .toList());
        acts.lock("rating", ratings.get().stream().map(SubjectSql.RatingKey::id).toList());
    }
}
