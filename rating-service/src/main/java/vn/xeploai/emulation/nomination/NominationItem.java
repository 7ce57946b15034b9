package vn.xeploai.emulation.nomination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.eligibility.EligibilityVerdict;
import vn.xeploai.emulation.recipient.Achievement;
import vn.xeploai.emulation.recipient.Achievement.AchievementKind;
import vn.xeploai.emulation.recipient.Candidate;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** The nomination of one recipient for a title. */
@Entity
@Immutable
@Table(schema = "emulation")
class NominationItem {
    @Id
    private UUID id;

    @ManyToOne
    private Nomination nomination;

    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private AchievementKind achievementKind;

    private UUID achievementId;
    private String achievementEvent;

    @Enumerated(EnumType.STRING)
    private EligibilityVerdict verdict;

    @OneToOne(mappedBy = "nominationItem", cascade = CascadeType.PERSIST)
    private NominationItemCancellation cancellation;

    NominationItem() {}

    /** @param achievement null if none is named */
    NominationItem(
            Nomination nomination,
            int position,
            Candidate candidate,
            EligibilityVerdict verdict,
            Achievement achievement) {
        id = Ids.next();
        this.nomination = nomination;
        this.position = position;
        title = candidate.title().code();
        recipientKind = candidate.recipient().kind();
        recipientId = candidate.recipient().id();
        unitId = candidate.unitId();
        this.verdict = verdict;
        if (achievement == null) return;
        achievementKind = achievement.kind();
        achievementId = achievement.id();
        achievementEvent = achievement.event();
    }

    boolean isCancelled() {
        return cancellation != null;
    }

    void cancel(String reason, Act act) {
        cancellation = new NominationItemCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
