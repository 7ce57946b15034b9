package vn.xeploai.gateway.source;

import java.time.Instant;

/** When member-service last recorded anything about the units at and below one, and about their members. */
public record UnitChange(Instant watermark, Instant knownAt, Instant lastRecordedAt) implements LastChange {
    public UnitChange {
        Shape.present(watermark, "watermark");
        Shape.settled(knownAt, lastRecordedAt);
    }

    /** What changed here or there. */
    public UnitChange and(UnitChange other) {
        return new UnitChange(
                LastChange.earlier(watermark, other.watermark),
                LastChange.earlier(knownAt, other.knownAt),
                LastChange.later(lastRecordedAt, other.lastRecordedAt));
    }
}
