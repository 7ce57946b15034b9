package vn.xeploai.ratings.rating;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an act concludes about one rating: a row of {@code decision_item}.
 *
 * @param decisionId the document; null if the act has none
 * @param position where in the list of the document, from 0
 * @param replaces the document that it replaces, if any
 * @param fromState the state of the rating before
 * @param role of the acting unit to the subject; null where none was named
 * @param complaint the complaint that is open after the act; null if there is none
 * @param byCompetentBody whether the rules found nothing against the deciding body; null without a document
 */
public record Conclusion(
        UUID ratingId,
        UUID decisionId,
        int position,
        RatingState state,
        String grade,
        String distinction,
        String notRatedReason,
        String reason,
        UUID replaces,
        LocalDate decidedOn,
        RatingState fromState,
        Role role,
        UUID actingUnitId,
        String complaint,
        Boolean byCompetentBody) {}
