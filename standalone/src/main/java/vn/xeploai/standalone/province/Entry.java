package vn.xeploai.standalone.province;

import java.util.Map;

/**
 * A request that records something beside units, members and ratings.
 *
 * @param path with keys in braces, in place of ids
 * @param key under which the id that it gets is kept, and those of its parts as {@code key/0}, {@code key/1} …; null if no later entry refers to it
 * @param body with a {@link Key} in place of each id
 */
public record Entry(String path, String key, Map<String, Object> body) {

    /** That nothing later refers to. */
    public static Entry of(String path, Map<String, Object> body) {
        return new Entry(path, null, body);
    }

    /** The key of a unit, member or campaign, or of an earlier entry. */
    public record Key(String key) {}
}
