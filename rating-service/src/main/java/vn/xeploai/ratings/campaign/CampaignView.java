package vn.xeploai.ratings.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** A campaign as recorded at an instant: a row of {@code campaign_known_at}. */
public record CampaignView(
        UUID id,
        String period,
        Track track,
        UUID rootUnitId,
        List<SubjectKind> subjectKinds,
        String schemeId,
        int schemeRevision,
        LocalDate rosterOn,
        String name,
        CampaignState state,
        Integer unitCount,
        Integer memberCount,
        Instant rosterKnownAt,
        String rosterSha256,
        Instant createdAt,
        Instant openedAt,
        Instant closedAt) {

    public Period ratedPeriod() {
        return Period.valueOf(period);
    }

    RosterCopy roster() {
        return rosterSha256 == null ? null : new RosterCopy(unitCount, memberCount, rosterKnownAt, rosterSha256);
    }
}
