package vn.xeploai.members.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages. */
public record Label(
        @Schema(examples = "Bí thư chi bộ") String vi, @Schema(examples = "Secretary of a cell") String en) {}
