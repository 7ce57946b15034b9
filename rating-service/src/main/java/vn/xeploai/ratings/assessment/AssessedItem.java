package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a paper that is to be judged: exactly one of grade and reason.
 *
 * @param decidedOn the day of the paper
 * @param replaces the standing decision that the line takes the place of; null if it names none
 */
public record AssessedItem(UUID ratingId, String grade, String notRatedReason, LocalDate decidedOn, UUID replaces) {}
