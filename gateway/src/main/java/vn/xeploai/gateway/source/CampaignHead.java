package vn.xeploai.gateway.source;

import java.time.LocalDate;
import java.util.UUID;

/** @param rosterOn the day as of which the campaign copied tree and roster */
public record CampaignHead(UUID id, UUID rootUnitId, String state, LocalDate rosterOn) {
    public CampaignHead {
        Shape.present(id, "id");
    }
}
