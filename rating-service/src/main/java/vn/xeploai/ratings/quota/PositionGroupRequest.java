package vn.xeploai.ratings.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Subject;

record PositionGroupRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Bí thư chi bộ khu vực") String name,
        @Size(min = 1, max = 5000) @Schema(description = "Either this or `rule`")
                List<@NotNull @Valid Subject> subjects,
        @Valid GroupMembership rule) {

    /** The same for names that differ only by case, by outer spaces or by how their marks are composed. */
    String nameKey() {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** At or below which its rule chooses; empty where it does not. */
    List<UUID> units() {
        return rule == null || rule.units() == null ? List.of() : rule.units();
    }

    /** By which its rule chooses; empty where it does not. */
    List<String> unitTypes() {
        return rule == null || rule.unitTypes() == null ? List.of() : rule.unitTypes();
    }

    boolean namesOne() {
        return subjects == null ? rule != null && !rule.isEmpty() : rule == null;
    }
}
