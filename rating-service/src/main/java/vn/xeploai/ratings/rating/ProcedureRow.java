package vn.xeploai.ratings.rating;

import java.util.List;

/**
 * A row of the matrix: who may do an act in which states, and where it leads.
 *
 * @param reason whether it needs a reason
 * @param document whether it needs a document
 */
public record ProcedureRow(
        RatingAct act, List<Role> roles, List<RatingState> from, Target to, boolean reason, boolean document) {}
