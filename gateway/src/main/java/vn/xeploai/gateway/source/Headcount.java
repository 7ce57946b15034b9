package vn.xeploai.gateway.source;

import java.util.UUID;

/**
 * The members directly in one unit on one day.
 *
 * @param officials of them, how many hold a post of the State's side (cán bộ, công chức, viên chức)
 * @param rosterHash hash over the sorted ids of the members
 */
public record Headcount(UUID unitId, long total, long probationary, long women, long officials, String rosterHash) {
    public Headcount {
        Shape.present(unitId, "unitId");
        Shape.count(total, "total");
        Shape.count(probationary, "probationary");
        Shape.count(women, "women");
        Shape.count(officials, "officials");
        Shape.require(Math.max(probationary, Math.max(women, officials)) <= total, "a part is more than its whole");
    }
}
