package vn.xeploai.ratings.fact;

/**
 * Supplies facts about subjects. Every bean of this type is asked, those with a higher {@code @Priority} first, so that another module of
 * the service adds what it knows without its tables being read here.
 */
public interface FactSource {
    /** The priority of what is recorded here or drawn from records. */
    int RECORD = 2000;
    /** The priority of what units report about themselves: it counts only where no record tells. */
    int REPORT = 1000;

    /**
     * Enters the facts of all sheets by a fixed number of statements, however many sheets there are. Called within the transaction of an
     * act, under its locks: no other service may be asked here.
     */
    void fill(FactBatch batch);
}
