package vn.xeploai.ratings.procedure;

import java.util.List;

/**
 * Who may do something in which states.
 *
 * @param reason whether it needs a reason
 * @param document whether it needs a paper
 */
public record ProcedureRow(
        RatingAct act, List<Role> roles, List<RatingState> from, Target to, boolean reason, boolean document) {}
