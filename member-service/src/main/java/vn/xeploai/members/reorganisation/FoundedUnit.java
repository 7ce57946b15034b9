package vn.xeploai.members.reorganisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit that the decision founded, and the id that it got")
record FoundedUnit(@Schema(examples = "phuong-thoi-long") String key, UUID id, String name) {
    static FoundedUnit of(Founding founding) {
        return new FoundedUnit(founding.key(), founding.id(), founding.traits().name());
    }
}
