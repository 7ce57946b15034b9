package vn.xeploai.ratings.meta;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SchemeRevision(@Schema(examples = "P2019") String id, @Schema(examples = "1") int revision) {}
