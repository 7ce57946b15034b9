package vn.xeploai.bench.question;

/**
 * How the plain SQL joins. PostgreSQL cannot foresee how many units a tree has, so its own choice reads whole tables for a small unit
 * among many; a person who writes such a query would try the other way too. The faster one is determined at each level.
 */
public enum JoinMethod {
    PLANNER("as the planner chooses", ""),
    LOOK_UPS("by index look-ups", "-c enable_hashjoin=off -c enable_mergejoin=off -c enable_seqscan=off");

    private final String words;
    private final String options;

    JoinMethod(String words, String options) {
        this.words = words;
        this.options = options;
    }

    public String words() {
        return words;
    }

    /** Of the database session. */
    public String options() {
        return options;
    }
}
