package vn.xeploai.ratings.quota;

/**
 * The grade of a rating and its distinction.
 *
 * @param grade null while there is none
 */
public record RatingGrade(String grade, String distinction) {}
