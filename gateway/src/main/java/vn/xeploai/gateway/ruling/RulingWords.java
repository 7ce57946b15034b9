package vn.xeploai.gateway.ruling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.platform.problem.Messages;

/** The words of the tables of ceilings and findings, in the caller's language. */
record RulingWords(Locale locale) {
    String word(String key, Object... arguments) {
        return Messages.find("ruling." + key, locale, List.of(arguments)).orElseThrow();
    }

    List<String> words(String... keys) {
        return Stream.of(keys).map(this::word).toList();
    }

    /** A kind that is added later is named as it is. */
    String kind(String kind) {
        return Messages.find("ruling.kind." + kind, locale, List.of()).orElse(kind);
    }
}
