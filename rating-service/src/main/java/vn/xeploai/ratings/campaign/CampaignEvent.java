package vn.xeploai.ratings.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** What happened to a campaign, and the roster that it took over then. */
@Entity
@Immutable
class CampaignEvent {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private CampaignEventKind kind;

    private String reason;
    private Instant rosterKnownAt;
    private String rosterSha256;
    private Integer unitCount;
    private Integer memberCount;
    private UUID actId;
    private Instant recordedAt;

    CampaignEvent() {}

    static CampaignEvent of(UUID campaignId, CampaignEventKind kind, Act act) {
        var event = new CampaignEvent();
        event.id = Ids.next();
        event.campaignId = campaignId;
        event.kind = kind;
        event.actId = act.id();
        event.recordedAt = act.recordedAt();
        return event;
    }

    CampaignEvent because(String reason) {
        this.reason = reason;
        return this;
    }

    CampaignEvent with(RosterCopy roster) {
        this.rosterKnownAt = roster.knownAt();
        this.rosterSha256 = roster.sha256();
        this.unitCount = roster.units();
        this.memberCount = roster.members();
        return this;
    }
}
