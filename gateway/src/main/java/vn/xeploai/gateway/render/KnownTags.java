package vn.xeploai.gateway.render;

import java.util.Arrays;

/** The tags of the answers that a caller has already ({@code If-None-Match}). */
public record KnownTags(String header) {
    /** Compared weakly, as the header is. */
    public boolean contains(String tag) {
        if (header == null) return false;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
