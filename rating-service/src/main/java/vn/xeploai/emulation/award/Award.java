package vn.xeploai.emulation.award;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.emulation.recipient.Achievement.AchievementKind;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.text.Names;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Track;

/** One title or form of commendation of one recipient. Never changed; it holds until it is revoked. */
@Entity
@Immutable
@Table(schema = "emulation")
class Award {
    @Id
    private UUID id;

    @ManyToOne
    private AwardDecision decision;

    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private TitleKind kind;

    @Enumerated(EnumType.STRING)
    private Track side;

    @Enumerated(EnumType.STRING)
    private TitleObject object;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;
    private UUID campaignId;
    private int awardYear;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private AchievementKind achievementKind;

    private UUID achievementId;
    private String achievementEvent;
    private String achievementKey;
    private UUID nominationItemId;
    private Long money;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "award", cascade = CascadeType.PERSIST)
    private AwardRevocation revocation;

    Award() {}

    Award(AwardDecision decision, AwardLine line, Act act) {
        var candidate = line.candidate();
        id = Ids.next();
        this.decision = decision;
        position = line.at();
        title = candidate.title().code();
        kind = candidate.title().kind();
        side = candidate.title().side();
        object = candidate.title().object();
        recipientKind = candidate.recipient().kind();
        recipientId = candidate.recipient().id();
        campaignId = decision.campaignId();
        awardYear = line.awardYear();
        unitId = candidate.unitId();
        nominationItemId = line.item().nominationItemId();
        money = line.money();
        actId = act.id();
        recordedAt = act.recordedAt();
        var achievement = line.item().achievement();
        if (achievement == null) return;
        achievementKind = achievement.kind();
        achievementId = achievement.id();
        achievementEvent = achievement.event();
        achievementKey = Names.key(achievementEvent);
    }

    /** @throws vn.xeploai.platform.problem.Refusal 409 {@code award-already-revoked}, 422 {@code award-revoked-too-early} */
    void requireRevocable(RevokeAwardRequest request) {
        if (revocation != null) throw AwardRefusal.alreadyRevoked(id);
        if (request.on().isBefore(decision.decidedOn()))
            throw AwardRefusal.revokedTooEarly(request.on(), decision.decidedOn());
    }

    void revoke(RevokeAwardRequest request, Act act) {
        revocation = new AwardRevocation(this, request, act);
    }

    UUID id() {
        return id;
    }
}
