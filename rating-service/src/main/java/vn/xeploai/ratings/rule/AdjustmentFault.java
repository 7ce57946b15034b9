package vn.xeploai.ratings.rule;

/** Why an adjustment cannot be: which part of it is at fault, and which rule that part breaks. */
public class AdjustmentFault extends IllegalArgumentException {
    private final String field;
    private final String code;

    /**
     * @param field within the adjustment, as {@code weights.maxima}
     * @param code of the words in both languages
     * @param what it is, for whoever reads a log
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
