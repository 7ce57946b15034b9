package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one line of a document is to conclude about a rating: either a grade or a reason for none.
 *
 * @param decidedOn the day of the document
 * @param replaces the decision that the line replaces; null if it names none
 */
public record DocumentLine(UUID ratingId, String grade, String notRatedReason, LocalDate decidedOn, UUID replaces) {}
