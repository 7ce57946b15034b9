package vn.xeploai.ratings.rule;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Condition;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Label;

/** A condition as people read it: the names of facts and their words in place of the codes that are the same in every language. */
final class ConditionWords {
    private static final Pattern CODE = Pattern.compile("\\b([A-Z][A-Z_]+|true|false)\\b");
    private static final Map<String, Label> WORDS = Map.ofEntries(
            word("true", "có", "yes"),
            word("false", "không", "no"),
            word("PROBATIONARY", "dự bị", "probationary"),
            word("OFFICIAL", "chính thức", "official"),
            word("EXEMPT", "được miễn", "exempt"),
            word("SUSPENDED", "bị đình chỉ", "suspended"),
            word("LEFT", "đã ra khỏi Đảng", "left"),
            word("DECEASED", "đã từ trần", "deceased"),
            word("EXCELLENT", "hoàn thành xuất sắc", "excellent"),
            word("GOOD", "hoàn thành tốt", "good"),
            word("COMPLETED", "hoàn thành", "completed"),
            word("NOT_COMPLETED", "không hoàn thành", "not completed"),
            word("XUAT_SAC", "xuất sắc", "excellent"),
            word("TOT", "tốt", "good"),
            word("TRUNG_BINH", "trung bình", "average"),
            word("KEM", "kém", "poor"));
    private static final Map<String, Label> FACTS =
            Stream.of(Fact.values()).collect(Collectors.toMap(Fact::name, Fact::label));

    private ConditionWords() {}

    private static Map.Entry<String, Label> word(String code, String vi, String en) {
        return Map.entry(code, new Label(vi, en));
    }

    /** @param formula as {@link Condition#text} writes it */
    static Label of(String formula) {
        return new Label(read(formula, Label::vi), read(formula, Label::en));
    }

    private static String read(String formula, Function<Label, String> language) {
        return CODE.matcher(formula)
                .replaceAll(code -> Matcher.quoteReplacement(
                        label(formula, code.start(), code.group()).map(language).orElse(code.group())));
    }

    /** One code is both: a fact where it begins a comparison, a word where it is what something is compared with. */
    private static Optional<Label> label(String formula, int at, String code) {
        var compared = at > 0 && "{,".indexOf(formula.charAt(formula.charAt(at - 1) == ' ' ? at - 2 : at - 1)) >= 0;
        var fact = compared ? null : FACTS.get(code);
        return Optional.ofNullable(fact == null ? WORDS.get(code) : fact);
    }
}
