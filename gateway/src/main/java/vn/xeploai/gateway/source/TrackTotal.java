package vn.xeploai.gateway.source;

import java.util.List;

/**
 * What the campaigns of another track count at and below the asked unit.
 *
 * @param scheme the rules of that track; null if none covers the period
 */
public record TrackTotal(Scheme scheme, List<CampaignHead> campaigns, List<SubjectCount> counts) {
    public TrackTotal {
        campaigns = Shape.list(campaigns, "campaigns");
        counts = Shape.list(counts, "counts");
        Shape.require(scheme != null || counts.isEmpty(), "counts without a scheme");
    }
}
