package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Those of one campaign who are missing in a register of rating-service: one page.
 *
 * @param total how many there are on all pages; null if not requested
 * @param next the cursor of the next page; null on the last one
 */
public record MissingPage(List<Missing> items, Long total, String next, Instant knownAt) implements Snapshot {
    /**
     * @param unitId where the subject is on the roster; the unit itself if it is one
     * @param months without a meeting; null unless it is about meetings
     */
    public record Missing(String kind, UUID id, UUID unitId, List<String> months) {}
}
