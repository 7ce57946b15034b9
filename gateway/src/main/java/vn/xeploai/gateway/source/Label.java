package vn.xeploai.gateway.source;

import java.util.Locale;

/** Words in both languages. */
public record Label(String vi, String en) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && en != null ? en : vi;
    }
}
