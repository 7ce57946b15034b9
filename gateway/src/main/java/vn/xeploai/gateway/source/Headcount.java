package vn.xeploai.gateway.source;

import java.math.BigInteger;
import java.util.UUID;

/**
 * The members of one unit on one day: directly in it, or at and below it where the requested depth ends.
 *
 * @param officials of them, how many hold a post of the State's side (cán bộ, công chức, viên chức)
 * @param rosterHash sum of hashes of unit and member: that of a unit is the sum of those below it; null if there are none
 */
public record Headcount(UUID unitId, long total, long probationary, long women, long officials, BigInteger rosterHash) {
    public Headcount {
        Shape.present(unitId, "unitId");
        Shape.count(total, "total");
        Shape.count(probationary, "probationary");
        Shape.count(women, "women");
        Shape.count(officials, "officials");
        Shape.require(Math.max(probationary, Math.max(women, officials)) <= total, "a part is more than its whole");
    }
}
