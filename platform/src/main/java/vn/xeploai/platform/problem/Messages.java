package vn.xeploai.platform.problem;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of problems in the language of the caller: those of the module ({@code problems_*.properties}) first, then those of all services
 * ({@code platform-problems_*.properties}).
 */
public final class Messages {
    private static final List<String> BUNDLES = List.of("problems", "platform-problems");
    /** A missing language must show as an error, instead of an answer in the language of the machine. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static Optional<String> find(String key, Locale locale, List<Object> arguments) {
        return find(BUNDLES, key, locale, arguments);
    }

    /** @param bundles where to look, one after the other */
    public static Optional<String> find(List<String> bundles, String key, Locale locale, List<Object> arguments) {
        return bundles.stream()
                .flatMap(bundle -> pattern(bundle, key, locale).stream())
                .findFirst()
                .map(pattern -> format(pattern, locale)
                        .format(arguments.stream()
                                .map(argument -> argument instanceof Worded label ? label.in(locale) : argument)
                                .toArray()));
    }

    private static Optional<String> pattern(String bundle, String key, Locale locale) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Optional.of(ResourceBundle.getBundle(bundle, locale, loader, NO_FALLBACK)
                    .getString(key));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    /** Numbers and dates as in the API; a number may also select a word: {@code {0,choice,1#fault|1<faults}}. */
    private static MessageFormat format(String pattern, Locale locale) {
        var format = new MessageFormat(pattern, locale);
        var parts = format.getFormats();
        for (var at = 0; at < parts.length; at++) {
            if (parts[at] == null) format.setFormat(at, new Verbatim());
        }
        return format;
    }

    /** Writes an argument as in the API, not by the conventions of a language. */
    private static final class Verbatim extends Format {
        @Override
        public StringBuffer format(Object argument, StringBuffer text, FieldPosition place) {
            return text.append(argument);
        }

        @Override
        public Object parseObject(String text, ParsePosition place) {
            throw new UnsupportedOperationException("Words are only written");
        }
    }
}
