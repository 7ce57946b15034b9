package vn.xeploai.gateway.source;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param rosterOn the day as of which the campaign copied tree and roster
 * @param subjectKinds what it rates
 * @param holdsUnder whether its copied tree holds the asked unit; if not, its root stands below it
 */
public record CampaignHead(
        UUID id, UUID rootUnitId, String state, LocalDate rosterOn, List<String> subjectKinds, boolean holdsUnder) {
    public CampaignHead {
        Shape.present(id, "id");
        subjectKinds = Shape.list(subjectKinds, "subjectKinds");
    }
}
