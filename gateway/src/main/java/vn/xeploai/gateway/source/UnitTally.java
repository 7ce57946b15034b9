package vn.xeploai.gateway.source;

import java.util.List;
import java.util.UUID;

/**
 * The subjects of one campaign that stand directly in one unit of its copied tree.
 *
 * @param submission what the unit itself has submitted; null if nothing
 * @param rosterHash hash over the sorted ids of the members of the copied roster; null if it has none here
 */
public record UnitTally(
        UUID unitId,
        UUID parentId,
        UUID campaignId,
        String kind,
        String type,
        String partyLevel,
        SubmissionMark submission,
        String rosterHash,
        List<SubjectCount> counts) {
    public UnitTally {
        Shape.present(unitId, "unitId");
        Shape.present(campaignId, "campaignId");
        counts = Shape.list(counts, "counts");
    }

    /** A unit may stand in the copies of several campaigns, of different subjects. */
    public Place place() {
        return new Place(campaignId, unitId);
    }

    /** A unit within the copied tree of a campaign. */
    public record Place(UUID campaignId, UUID unitId) {}
}
