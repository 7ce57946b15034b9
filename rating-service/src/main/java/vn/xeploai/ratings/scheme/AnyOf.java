package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Holds if one holds. */
@Schema(requiredProperties = "any")
public record AnyOf(List<Condition> any) implements Condition {}
