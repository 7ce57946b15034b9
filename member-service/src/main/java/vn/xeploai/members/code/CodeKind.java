package vn.xeploai.members.code;

import java.util.Locale;

/** What a code names. */
enum CodeKind {
    UNIT,
    MEMBER;

    /** In the words of {@link vn.xeploai.platform.code.ByCode}. */
    static CodeKind of(String mark) {
        return valueOf(mark.toUpperCase(Locale.ROOT));
    }

    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
