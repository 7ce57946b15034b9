package vn.xeploai.emulation.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.campaign.CampaignView;

/** The registration of one recipient for one title. Never changed: a wrong one is cancelled, and another one recorded. */
@Entity
@Immutable
@Table(schema = "emulation")
class Registration {
    @Id
    private UUID id;

    private UUID campaignId;
    private int awardYear;
    private String title;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;
    private UUID unitId;
    private LocalDate registeredOn;
    private LocalDate dueOn;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "registration", cascade = CascadeType.PERSIST)
    private RegistrationCancellation cancellation;

    Registration() {}

    Registration(CampaignView campaign, Candidate candidate, LocalDate registeredOn, Act act) {
        id = Ids.next();
        campaignId = campaign.id();
        awardYear = campaign.ratedPeriod().year();
        title = candidate.title().code();
        recipientKind = candidate.recipient().kind();
        recipientId = candidate.recipient().id();
        unitId = candidate.unitId();
        this.registeredOn = registeredOn;
        dueOn = candidate.title().registrationDueOn(awardYear).orElse(null);
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws RegistrationRefusal 409 {@code registration-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw RegistrationRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new RegistrationCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
