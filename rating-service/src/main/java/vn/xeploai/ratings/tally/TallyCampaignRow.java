package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A campaign in scope.
 *
 * @param startUnitId the unit from which its copied tree is counted: the one asked for, or its root if that one is above
 * @param partyLevel of the unit asked for in this copied tree; null if that one is above it
 * @param covered whether a unit above the one asked for has submitted for it and all below it
 */
record TallyCampaignRow(
        UUID id,
        UUID rootUnitId,
        UUID startUnitId,
        CampaignState state,
        LocalDate rosterOn,
        List<SubjectKind> subjectKinds,
        String schemeId,
        int schemeRevision,
        String partyLevel,
        boolean covered) {
    private static final Set<String> REPORTS_FOR_ALL_BELOW = Set.of("GRASSROOTS", "SECTIONAL", "CELL");

    /** Whether its whole copied tree is counted. */
    boolean whole() {
        return startUnitId.equals(rootUnitId);
    }

    /**
     * Whether a submission of the unit asked for is also one of those below it. A grass-roots organisation reports for all its cells; what
     * a district reports to the level above does not imply that its wards have reported to it.
     */
    boolean speaks() {
        return partyLevel != null && REPORTS_FOR_ALL_BELOW.contains(partyLevel);
    }
}
