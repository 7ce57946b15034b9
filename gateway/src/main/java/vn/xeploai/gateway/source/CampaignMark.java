package vn.xeploai.gateway.source;

import java.util.UUID;

/** @param holdsUnder whether its copied tree holds the requested unit; if not, its root is below it */
public record CampaignMark(UUID id, UUID rootUnitId, boolean holdsUnder) {
    public CampaignMark {
        Shape.present(id, "id");
        Shape.present(rootUnitId, "rootUnitId");
    }
}
