package vn.xeploai.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Adds to each member of a union the property that discriminates it, with its one value; the scanner adds the discriminator to the union
 * alone.
 */
final class UnionMarks {
    private static final String REFERENCE = "#/components/schemas/";

    private UnionMarks() {}

    static void addTo(Map<String, Schema> schemas) {
        for (var union : schemas.values()) {
            var discriminator = union.getDiscriminator();
            if (discriminator == null || discriminator.getMapping() == null) continue;
            discriminator.getMapping().forEach((value, reference) -> {
                var member = schemas.get(reference.substring(REFERENCE.length()));
                mark(member, discriminator.getPropertyName(), value);
            });
        }
    }

    private static void mark(Schema member, String property, String value) {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put(
                property,
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).constValue(value));
        if (member.getProperties() != null) {
            member.getProperties().forEach(properties::putIfAbsent);
        }
        member.setProperties(properties);
        if (member.getRequired() == null || !member.getRequired().contains(property)) member.addRequired(property);
    }
}
