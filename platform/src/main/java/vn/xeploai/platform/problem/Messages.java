package vn.xeploai.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Words of problems in the caller's language: the module's own {@code problems_*.properties} first, then those of all edges
 * ({@code platform-problems_*.properties}).
 */
public final class Messages {
    private static final List<String> BUNDLES = List.of("problems", "platform-problems");
    /** A missing language is a fault to be seen, not a reason to answer in the language of the machine. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static Optional<String> find(String key, Locale locale, List<Object> arguments) {
        return BUNDLES.stream()
                .flatMap(bundle -> pattern(bundle, key, locale).stream())
                .findFirst()
                .map(pattern -> format(pattern, locale).format(arguments.toArray()));
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

    /** Numbers and dates as they are written in the API; a number may also choose the word beside it: {@code {0,choice,1#fault|1<faults}}. */
    private static MessageFormat format(String pattern, Locale locale) {
        var format = new MessageFormat(pattern, locale);
        var parts = format.getFormats();
        for (var at = 0; at < parts.length; at++) {
            if (parts[at] == null) format.setFormat(at, new AsWritten());
        }
        return format;
    }
}
