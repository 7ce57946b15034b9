package vn.xeploai.ratings.opinion;

import java.util.UUID;
import vn.xeploai.ratings.procedure.Role;

/**
 * Who gives an opinion.
 *
 * @param unitId null if it is the subject himself
 */
public record Giver(UUID unitId, Role role) {}
