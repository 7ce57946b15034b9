package vn.xeploai.ratings.quota;

/**
 * What somebody is rated.
 *
 * @param grade null while there is none
 */
public record Graded(String grade, String distinction) {
    public static final Graded NOTHING = new Graded(null, null);
}
