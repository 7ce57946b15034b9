package vn.xeploai.ratings.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages. */
public record Label(
        @Schema(examples = "Hoàn thành tốt nhiệm vụ") String vi,
        @Schema(examples = "Tasks completed well") String en) {}
