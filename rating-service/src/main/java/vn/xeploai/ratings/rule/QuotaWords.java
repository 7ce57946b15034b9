package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaReading;
import vn.xeploai.ratings.rule.QuotaAnswer.QuotaState;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Quota.QuotaBase;
import vn.xeploai.ratings.scheme.Quota.QuotaRounding;

/** A quota in words. */
final class QuotaWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuotaWords() {}

    static Label of(QuotaRule.Question question, QuotaState state) {
        return new Label(
                text("%s %% của %d %s%s, %s: tối đa %d, đang có %d, phải hạ ít nhất %d", question, state, Label::vi),
                text(
                        "%s %% of %d %s%s, %s: at most %d, now %d, at least %d must step down",
                        question, state, Label::en));
    }

    private static String text(
            String pattern, QuotaRule.Question question, QuotaState state, Function<Label, String> language) {
        var terms = QuotaTerms.of(question);
        return pattern.formatted(
                terms.rate().multiply(HUNDRED).stripTrailingZeros().toPlainString(),
                state.denominator(),
                language.apply(base(terms.base())),
                question.group() == null ? "" : " (" + question.group() + ")",
                language.apply(rounding(terms.rounding())),
                state.quota(),
                state.numerator(),
                state.stepDown());
    }

    static Label ofReadings(List<QuotaReading> readings) {
        var quotas = readings.stream()
                .map(reading -> "%s %s: %d".formatted(reading.base(), reading.rounding(), reading.quota()))
                .collect(Collectors.joining("; "));
        return new Label(
                "Vượt tỷ lệ khi cộng các nhóm; mức tối đa theo từng cách hiểu: " + quotas,
                "Above the rate when groups are added up; the quota by each reading: " + quotas);
    }

    private static Label base(QuotaBase base) {
        return switch (base) {
            case T -> new Label("hoàn thành tốt nhiệm vụ", "rated good");
            case T_PLUS -> new Label("hoàn thành tốt nhiệm vụ trở lên", "rated good or better");
            case RATED -> new Label("được xếp loại", "rated");
            case X -> new Label("ở mức cao nhất", "in the best tier");
        };
    }

    private static Label rounding(QuotaRounding rounding) {
        return switch (rounding) {
            case FLOOR -> new Label("làm tròn xuống", "rounded down");
            case HALF_UP -> new Label("làm tròn đến số gần nhất", "rounded half up");
            case CEIL -> new Label("làm tròn lên", "rounded up");
        };
    }
}
