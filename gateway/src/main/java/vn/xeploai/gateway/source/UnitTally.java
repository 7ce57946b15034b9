package vn.xeploai.gateway.source;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The subjects of one campaign in one unit of its copied tree: those directly in it, or, in an answer by rows, those at and below it if it
 * is below the requested unit.
 *
 * @param submission what the unit itself has submitted; null if nothing
 * @param rosterHash sum of hashes of unit and member over the copied roster; null if it has none here
 * @param own the rating of the unit itself as an organisation; null if it is not rated in this campaign
 * @param submittedAll whether everything at and below it was submitted; null in an answer unit by unit
 */
public record UnitTally(
        UUID unitId,
        UUID parentId,
        UUID campaignId,
        String kind,
        String type,
        String partyLevel,
        Submission submission,
        BigInteger rosterHash,
        OwnRating own,
        Boolean submittedAll,
        List<SubjectCount> counts) {

    public UnitTally {
        Shape.present(unitId, "unitId");
        Shape.present(campaignId, "campaignId");
        counts = Shape.list(counts, "counts");
    }

    /** A unit may be in the copies of several campaigns, of different subjects. */
    public Key key() {
        return new Key(campaignId, unitId);
    }

    /** A unit within the copied tree of a campaign. */
    public record Key(UUID campaignId, UUID unitId) {}

    /** The rating of a unit itself, as an organisation. */
    public record OwnRating(
            String subjectKind, String state, String grade, String distinction, String reason, boolean submitted) {
        public OwnRating {
            Shape.present(subjectKind, "subjectKind");
            Shape.present(state, "state");
            Shape.require(grade != null || !SubjectCount.isDecided(state), "a decided organisation has no grade");
        }

        public boolean decided() {
            return SubjectCount.isDecided(state);
        }
    }

    /** The latest version of the report that a unit submitted to its superior. */
    public record Submission(int version, String number, LocalDate date) {}
}
