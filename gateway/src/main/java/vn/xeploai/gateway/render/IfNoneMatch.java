package vn.xeploai.gateway.render;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;

/** The tags of the answers that a caller has already. */
public record IfNoneMatch(String header) {
    public static IfNoneMatch of(HttpHeaders headers) {
        return new IfNoneMatch(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    /** Compared weakly, as the header is. */
    public boolean contains(String tag) {
        if (header == null) return false;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
