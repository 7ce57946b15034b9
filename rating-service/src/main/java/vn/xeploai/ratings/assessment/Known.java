package vn.xeploai.ratings.assessment;

import java.util.List;

/**
 * What is known of a subject that is to be judged.
 *
 * @param points null if nobody gave any
 * @param others what else the same subject was rated
 */
record Known(Judged judged, FactSheet sheet, ToldPoints points, List<OtherRating> others) {}
