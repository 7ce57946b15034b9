package vn.xeploai.gateway.source;

import java.time.Instant;

/** @param watermark an instant at or before which no fact of the service can change any more */
public record SourceMeta(String service, String version, Instant watermark) {
    public SourceMeta {
        Shape.present(watermark, "watermark");
    }
}
