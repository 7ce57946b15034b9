package vn.xeploai.ratings.rule;

import java.util.List;
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

/** A condition as people read it: the names of facts, their words, and words for the signs, in place of the formula that is the same in
 * every language. */
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

    /** What stands for the signs of a formula, in this order: pattern, Vietnamese, English. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("¬\\(", "không phải (", "not ("),
            new Sign(" ∧ ", " và ", " and "),
            new Sign(" ∨ ", " hoặc ", " or "),
            new Sign(" ∈ \\{([^,}]*)}", ": $1", ": $1"),
            new Sign(" ∈ \\{([^}]*)}", " là một trong: $1", " is one of: $1"),
            new Sign("≥ ([^ )]+)", "từ $1 trở lên", "at least $1"),
            new Sign("> ([^ )]+)", "trên $1", "more than $1"),
            new Sign("≤ ([^ )]+)", "không quá $1", "at most $1"),
            new Sign("< ([^ )]+)", "dưới $1", "less than $1"),
            new Sign(" = ", ": ", ": "));

    private record Sign(Pattern pattern, Label words) {
        Sign(String pattern, String vi, String en) {
            this(Pattern.compile(pattern), new Label(vi, en));
        }
    }

    private ConditionWords() {}

    private static Map.Entry<String, Label> word(String code, String vi, String en) {
        return Map.entry(code, new Label(vi, en));
    }

    /** @param formula as {@link Condition#text} writes it */
    static Label of(String formula) {
        return new Label(read(formula, Label::vi), read(formula, Label::en));
    }

    private static String read(String formula, Function<Label, String> language) {
        var text = CODE.matcher(formula)
                .replaceAll(code -> Matcher.quoteReplacement(
                        label(formula, code.start(), code.group()).map(language).orElse(code.group())));
        for (var sign : SIGNS) text = sign.pattern().matcher(text).replaceAll(language.apply(sign.words()));
        return text;
    }

    /** One code is both: a fact where it begins a comparison, a word where it is what something is compared with. */
    private static Optional<Label> label(String formula, int at, String code) {
        var compared = at > 0 && "{,".indexOf(formula.charAt(formula.charAt(at - 1) == ' ' ? at - 2 : at - 1)) >= 0;
        var fact = compared ? null : FACTS.get(code);
        return Optional.ofNullable(fact == null ? WORDS.get(code) : fact);
    }
}
