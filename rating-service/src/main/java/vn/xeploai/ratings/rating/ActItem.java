package vn.xeploai.ratings.rating;

import java.util.UUID;
import vn.xeploai.ratings.opinion.Said;

/** What an act says of one rating. */
record ActItem(UUID ratingId, Said said, String reason, String notRatedReason) {
    static ActItem of(UUID ratingId, Said said) {
        return new ActItem(ratingId, said, null, null);
    }
}
