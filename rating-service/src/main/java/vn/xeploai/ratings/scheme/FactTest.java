package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test of one fact by exactly one comparison, which fits the fact's type. */
@Schema(requiredProperties = "fact")
public record FactTest(
        Fact fact,
        @Schema(nullable = true, examples = "30") BigDecimal atLeast,
        @Schema(nullable = true) BigDecimal moreThan,
        @Schema(nullable = true) BigDecimal atMost,
        @Schema(nullable = true) BigDecimal lessThan,
        @Schema(nullable = true) Boolean is,
        @Schema(nullable = true, description = "Words, of which one must be the fact's") List<String> in)
        implements Condition {

    boolean fits() {
        if (fact == null
                || Stream.of(atLeast, moreThan, atMost, lessThan, is, in)
                                .filter(Objects::nonNull)
                                .count()
                        != 1) return false;
        return switch (fact.type()) {
            case NUMBER -> is == null && in == null;
            case YES_NO -> is != null;
            case WORD -> in != null && !in.isEmpty() && fact.words().containsAll(in);
        };
    }
}
