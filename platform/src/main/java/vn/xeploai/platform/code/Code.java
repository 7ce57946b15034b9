package vn.xeploai.platform.code;

import java.time.LocalDate;

/**
 * A code that a request contains.
 *
 * @param kind what it names, in the words of {@link ByCode}
 * @param on the day on which it is read, since codes pass from one place to another
 */
public record Code(String kind, String system, String value, LocalDate on) {
    /** As in addresses and messages: {@code GSO:31156}. */
    public String words() {
        return system + ":" + value;
    }
}
