package vn.xeploai.ratings.rating;

import java.util.UUID;
import vn.xeploai.ratings.procedure.RatingState;
import vn.xeploai.ratings.procedure.Role;

/**
 * From where an act took a rating, and who did.
 *
 * @param role what the acting unit is to the subject; null where none was named
 * @param complaint the complaint that is open after the act; null if there is none
 */
public record Passage(RatingState from, Role role, UUID actingUnitId, String complaint) {}
