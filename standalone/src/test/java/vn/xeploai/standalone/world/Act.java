package vn.xeploai.standalone.world;

import java.util.List;

/** One thing that a decision does to the structure; units are named by their keys, members by their numbers. */
sealed interface Act {
    record Merge(List<String> sources, String into) implements Act {}

    record Split(String source, List<Part> parts) implements Act {
        boolean goesOn() {
            return parts.stream().anyMatch(part -> part.into().equals(source));
        }
    }

    /** @param rest whether whatever no part names goes there */
    record Part(String into, List<String> units, List<String> members, boolean rest) {}

    record Move(String unit, String parent) implements Act {}

    record Rename(String unit, String name) implements Act {}

    record NewCode(String unit, String code) implements Act {}

    record ChangeType(String unit, String type) implements Act {}

    record Close(String unit) implements Act {}
}
