package vn.xeploai.reviews.remedy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A weakness that was found in a subject. Never changed: a wrong one is cancelled, with its remedies. */
@Entity
@Immutable
@Table(schema = "reviews")
class Weakness {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private UUID unitId;
    private LocalDate foundOn;
    private String text;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "weakness", cascade = CascadeType.PERSIST)
    private List<Remedy> remedies = new ArrayList<>();

    @OneToOne(mappedBy = "weakness", cascade = CascadeType.PERSIST)
    private WeaknessCancellation cancellation;

    Weakness() {}

    Weakness(RecordWeaknessRequest request, UUID unitId, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        subjectKind = request.subject().kind();
        subjectId = request.subject().id();
        this.unitId = unitId;
        foundOn = request.foundOn();
        text = request.text();
        actId = act.id();
        recordedAt = act.recordedAt();
        request.remedies().forEach(remedy -> plan(remedy, act));
    }

    /** @throws RemedyRefusal 409 {@code weakness-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw RemedyRefusal.alreadyCancelled(id);
    }

    void plan(PlannedRemedy remedy, Act act) {
        remedies.add(new Remedy(this, remedy, act));
    }

    void cancel(String reason, Act act) {
        cancellation = new WeaknessCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }

    LocalDate foundOn() {
        return foundOn;
    }
}
