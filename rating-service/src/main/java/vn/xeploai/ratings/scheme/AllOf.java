package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Holds if all hold. */
@Schema(requiredProperties = "all")
public record AllOf(List<Condition> all) implements Condition {}
