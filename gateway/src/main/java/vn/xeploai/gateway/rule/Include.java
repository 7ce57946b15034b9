package vn.xeploai.gateway.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report contains besides its figures, on request. */
public enum Include {
    /** The findings of the rules about every unit and every rating. */
    FINDINGS("findings"),
    /** The quotas of the best grade. */
    QUOTAS("quotas"),
    /** Reviews, weaknesses and remedies. */
    REVIEWS("reviews"),
    /** Disciplines by form. */
    DISCIPLINE("discipline"),
    /** Commitments by programme. */
    COMMITMENTS("commitments"),
    /** Regular meetings and who attends them. */
    MEETINGS("meetings"),
    /** Tasks of programmes and their results. */
    TASKS("tasks"),
    /** Inspections, and complaints by state. */
    INSPECTIONS("inspections"),
    /** Holders of posts against their quotas. */
    CADRES("cadres"),
    /** Titles and forms of commendation. */
    AWARDS("awards");

    private final String word;

    Include(String word) {
        this.word = word;
    }

    /** Whether anything that the rules say is requested. */
    public static boolean isOfRules(Set<Include> include) {
        return include.contains(FINDINGS) || include.contains(QUOTAS);
    }

    @JsonValue
    @Override
    public String toString() {
        return word;
    }

    /**
     * @param lists comma-separated lists of words; null for none
     * @throws IncludeRefusal 400 {@code include-not-supported}
     */
    public static Set<Include> of(List<String> lists) {
        if (lists == null) return Set.of();
        var include = EnumSet.noneOf(Include.class);
        lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> include.add(named(word)));
        return Collections.unmodifiableSet(include);
    }

    private static Include named(String word) {
        return Arrays.stream(values())
                .filter(include -> include.word.equals(word))
                .findFirst()
                .orElseThrow(() -> IncludeRefusal.notSupported(word, offered()));
    }

    private static String offered() {
        return Arrays.stream(values()).map(Include::toString).collect(Collectors.joining(", "));
    }
}
