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

/** What happened to a campaign, and the roster that it copied then. */
@Entity
@Immutable
class CampaignEvent {
    enum Kind {
        OPENED,
        REFRESHED,
        CLOSED
    }

    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;
    private Instant rosterKnownAt;
    private String rosterSha256;
    private Integer unitCount;
    private Integer memberCount;
    private UUID actId;
    private Instant recordedAt;

    CampaignEvent() {}

    /** @param reason null where none is needed */
    CampaignEvent(UUID campaignId, Kind kind, String reason, Act act) {
        this.id = Ids.next();
        this.campaignId = campaignId;
        this.kind = kind;
        this.reason = reason;
        this.actId = act.id();
        this.recordedAt = act.recordedAt();
    }

    CampaignEvent with(RosterCopy roster) {
        this.rosterKnownAt = roster.knownAt();
        this.rosterSha256 = roster.sha256();
        this.unitCount = roster.units();
        this.memberCount = roster.members();
        return this;
    }
}
