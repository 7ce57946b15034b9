package vn.xeploai.ratings.rule;

/** Why an adjustment is not possible: the part of it that is wrong, and the rule that this part breaks. */
public class AdjustmentFault extends IllegalArgumentException {
    private final String field;
    private final String code;

    /**
     * @param field within the adjustment, as {@code weights.maxima}
     * @param code of the words in both languages
     * @param what it is, for the log
     */
    public AdjustmentFault(String field, String code, Object what) {
        super(field + ": " + code + ", " + what);
        this.field = field;
        this.code = code;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }
}
