package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Holds if none holds. */
@Schema(requiredProperties = "none")
public record NoneOf(List<Condition> none) implements Condition {}
