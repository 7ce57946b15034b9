package vn.xeploai.members.reorganisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.reorganisation.Plan.Founding;

@Schema(description = "A unit that the decision founded, and its id")
record FoundedUnit(@Schema(examples = "phuong-thoi-long") String key, UUID id, String name) {
    static FoundedUnit of(Founding founding) {
        return new FoundedUnit(
                founding.key(), founding.id(), founding.attributes().name());
    }
}
