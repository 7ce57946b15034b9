package vn.xeploai.ratings.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        requireKnown(Map.of(field, subject));
    }

    /**
     * The same of many; member-service is asked only about those that no campaign has had, once about each.
     *
     * @param subjects by the fields where the caller named them, of which the first unknown one is reported
     */
    public void requireKnown(Map<String, Subject> subjects) {
        var known = new HashSet<>(sql.ratedPersons(ids(subjects.values(), true)));
        known.addAll(tree.everHeld(ids(subjects.values(), false)));
        subjects.forEach((field, subject) -> {
            if (!known.contains(subject.id()) && !isRegistered(subject))
                throw RosterRefusal.subjectUnknown(subject, field);
            known.add(subject.id());
        });
    }

    private static Set<UUID> ids(Collection<Subject> subjects, boolean persons) {
        return subjects.stream()
                .filter(subject -> subject.kind().person() == persons)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    private boolean isRegistered(Subject subject) {
        return subject.kind().person()
                ? members.exists(subject.id())
                : units.history(subject.id()).isPresent();
    }

    /** Whether a campaign or member-service has ever had the person. */
    public boolean isPerson(UUID id) {
        return !sql.ratedPersons(Set.of(id)).isEmpty() || members.exists(id);
    }

    /** Whether a campaign or member-service has ever had the unit. */
    public boolean isUnit(UUID id) {
        return !tree.everHeld(Set.of(id)).isEmpty() || units.history(id).isPresent();
    }

    /** As {@link #requireKnown(Subject, String)}, of a unit of any kind. */
    public void requireUnit(UUID unit, String field) {
        requireKnown(anyUnit(unit), field);
    }

    /** A unit of any kind, as a subject that is looked up. */
    public static Subject anyUnit(UUID unit) {
        return new Subject(SubjectKind.CELL, unit);
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
