package vn.xeploai.ratings.tally;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A line of the sums.
 *
 * @param line ENTRY (a sum of units) or COUNT (subjects in it with the same state and grade)
 * @param own whether it is the rating of the entry's unit itself
 * @param count units of an ENTRY, else subjects
 * @param submitted whether it was submitted, of an ENTRY everything in it
 */
record TallyLine(
        String line,
        UUID campaignId,
        UUID entryId,
        SubjectKind subjectKind,
        String state,
        String grade,
        String distinction,
        String reason,
        boolean own,
        long count,
        String rosterHash,
        boolean submitted) {

    boolean is(String kind) {
        return line.equals(kind);
    }

    Place place() {
        return new Place(campaignId, entryId);
    }

    /** A unit within the copied tree of a campaign. */
    record Place(UUID campaignId, UUID unitId) {}
}
