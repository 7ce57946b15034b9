package vn.xeploai.ratings.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** The plan of a campaign. What happens to it later are {@link CampaignEvent}s. */
@Entity
@Immutable
class Campaign {
    @Id
    private UUID id;

    private String period;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private Track track;

    private UUID rootUnitId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> subjectKinds;

    private String schemeId;
    private int schemeRevision;
    private LocalDate rosterOn;
    private String name;
    private UUID actId;
    private Instant recordedAt;

    Campaign() {}

    static Campaign of(CampaignRequest request, Scheme scheme, Act act) {
        var campaign = new Campaign();
        campaign.id = Ids.next();
        campaign.period = request.period().toString();
        campaign.periodFrom = request.period().from();
        campaign.periodTo = request.period().to();
        campaign.track = request.track();
        campaign.rootUnitId = request.rootUnitId();
        campaign.subjectKinds =
                request.subjectKindsOf(scheme).stream().map(SubjectKind::name).toList();
        campaign.schemeId = scheme.id();
        campaign.schemeRevision = scheme.revision();
        campaign.rosterOn = request.rosterDay();
        campaign.name = request.name();
        campaign.actId = act.id();
        campaign.recordedAt = act.recordedAt();
        return campaign;
    }

    UUID id() {
        return id;
    }
}
