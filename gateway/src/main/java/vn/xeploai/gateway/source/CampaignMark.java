package vn.xeploai.gateway.source;

import java.util.UUID;

/** @param holdsUnder whether its copied tree holds the asked unit; if not, its root stands below it */
public record CampaignMark(UUID id, UUID rootUnitId, boolean holdsUnder) {
    public CampaignMark {
        Shape.present(id, "id");
        Shape.present(rootUnitId, "rootUnitId");
    }
}
