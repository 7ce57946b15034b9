package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.platform.problem.Messages;

/** The words of a report's tables of figures, in the caller's language. */
record TableWords(Locale locale) {
    String word(String key) {
        return Messages.find("table." + key, locale, List.of()).orElseThrow();
    }

    List<String> words(String... keys) {
        return Stream.of(keys).map(this::word).toList();
    }

    /** The name of a kind of subjects. */
    String kind(String kind) {
        return Messages.find("kind." + kind, locale, List.of()).orElseThrow();
    }
}
