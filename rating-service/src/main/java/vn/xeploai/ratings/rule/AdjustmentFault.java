package vn.xeploai.ratings.rule;

import java.util.Collection;
import java.util.List;

/** Why an adjustment is not possible: the part of it that is wrong, and the rule that this part breaks. */
public class AdjustmentFault extends IllegalArgumentException {
    private final String field;
    private final String code;
    private final transient Object sent;
    private final transient List<?> expected;

    /**
     * @param field within the adjustment, as {@code weights.maxima}
     * @param code of the words in both languages
     * @param what it is, for the log
     */
    public AdjustmentFault(String field, String code, Object what) {
        this(field, code, what, null, List.of());
    }

    private AdjustmentFault(String field, String code, Object what, Object sent, List<?> expected) {
        super(field + ": " + code + ", " + what);
        this.field = field;
        this.code = code;
        this.sent = sent;
        this.expected = expected;
    }

    /**
     * Something that is none of those that would do.
     *
     * @param expected what would do, in any order
     */
    public static AdjustmentFault notAmong(String field, String code, Object sent, Collection<?> expected) {
        return new AdjustmentFault(
                field,
                code,
                sent,
                sent,
                expected.stream().map(String::valueOf).sorted().toList());
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    /** Null where the value is not repeated. */
    public Object sent() {
        return sent;
    }

    public List<?> expected() {
        return expected;
    }
}
