package vn.xeploai.ratings.rating;

import java.util.List;
import vn.xeploai.ratings.procedure.RatingAct;

/** What can be done to a rating now and what cannot, for the acting unit or, without one, for anybody; both null where nobody tells. */
record Actions(List<RatingAct> allowed, List<RefusedAction> refused) {
    static final Actions UNTOLD = new Actions(null, null);
}
