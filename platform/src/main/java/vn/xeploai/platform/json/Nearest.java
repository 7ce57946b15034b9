package vn.xeploai.platform.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Orders names by their likeness to one that does not exist. */
public final class Nearest {
    /** How long a name may be; comparing longer ones would only take time. */
    public static final int LONGEST_NAME = 100;

    private Nearest() {}

    public static List<String> to(String unknown, Collection<String> names) {
        var distance = LevenshteinDistance.getDefaultInstance();
        var name =
                unknown.substring(0, Math.min(unknown.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        return names.stream()
                .sorted(Comparator.comparing((String other) -> distance.apply(name, other.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
