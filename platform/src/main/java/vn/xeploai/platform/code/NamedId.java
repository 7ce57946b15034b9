package vn.xeploai.platform.code;

import java.util.UUID;

/**
 * An id that an address or a body names, whether it was written as an id or as a code.
 *
 * @param field the parameter, or the place in the body, as in {@code items[3].unitId}
 * @param kind what it names, in the words of the {@link CodeDirectory}, as {@code unit}
 * @param id null in a body where it may be named, and is not
 */
public record NamedId(String field, String kind, UUID id) {}
